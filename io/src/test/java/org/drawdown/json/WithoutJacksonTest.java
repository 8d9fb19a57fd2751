package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import org.drawdown.claim.Report;
import org.junit.jupiter.api.Test;

/** Jackson takes longer to load than a report to read, so it is loaded only where a document has a mistake to be told. */
class WithoutJacksonTest {
    @Test
    void aReportIsRead() throws Throwable {
        Report report = Lines.report("a");
        assertEquals(report.toString(), readElsewhere(DrawdownJson.writeReport(report)));
    }

    @Test
    void aMistakeIsNotTold() {
        assertThrows(NoClassDefFoundError.class, () -> readElsewhere("{"));
    }

    /** Reads a report where there are this library and Guava and nothing else, and says what has been read. */
    private static String readElsewhere(String text) throws Throwable {
        URL[] places = ImmutableList.of(DrawdownJson.class, Report.class, ImmutableList.class).stream()
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(places, null)) {
            Class<?> options = loader.loadClass(ReadOption.class.getName()).arrayType();
            MethodHandle read = MethodHandles.publicLookup()
                    .findStatic(
                            loader.loadClass(DrawdownJson.class.getName()),
                            "readReport",
                            MethodType.methodType(loader.loadClass(Report.class.getName()), byte[].class, options));
            return read.invoke(text.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }
}
