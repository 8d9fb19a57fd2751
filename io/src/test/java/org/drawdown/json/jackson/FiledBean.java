package org.drawdown.json.jackson;

import java.util.List;
import org.drawdown.claim.Report;
import org.jspecify.annotations.Nullable;

/** The same in the old way: fields with getters and setters. */
public class FiledBean {
    @Nullable
    public Report firstReport;

    public List<Report> otherReports = List.of();

    /** Makes an empty one, to be filled. */
    public FiledBean() {}

    @Nullable
    public Report getFirstReport() {
        return firstReport;
    }

    public void setFirstReport(@Nullable Report firstReport) {
        this.firstReport = firstReport;
    }

    public List<Report> getOtherReports() {
        return otherReports;
    }

    public void setOtherReports(List<Report> otherReports) {
        this.otherReports = otherReports;
    }
}
