package org.drawdown.estimate;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.wording.Phrase;
import org.drawdown.wording.Sentence;

/** A window as a page says it. */
final class DateWindowPhrase {
    private static final Phrase NO_DATE =
            Sentence.of("unknown date", "تاريخ غير معروف").phrase();
    private static final Sentence BY = Sentence.of("by {latest}", "بحلول {latest}");
    private static final Sentence FROM = Sentence.of("from {earliest}", "اعتبارًا من {earliest}");
    private static final Sentence TO = Sentence.of("{earliest} to {latest}", "{earliest} إلى {latest}");
    private static final Sentence ABOUT = Sentence.of("about {date}", "قرابة {date}");
    private static final Sentence UNCERTAIN = Sentence.of("{date} (uncertain)", "{date} (غير مؤكد)");

    private DateWindowPhrase() {}

    static Phrase of(DateWindow window) {
        Optional<WrittenDate> start = window.start();
        Optional<WrittenDate> end = window.end();
        if (start.isPresent() && end.isPresent()) {
            return between(start.get(), end.get());
        }
        if (start.isPresent()) {
            Phrase earliest = marked(
                    Phrase.day(LocalDate.ofEpochDay(start.get().firstDay())),
                    start.get().mark());
            return FROM.fill(ImmutableMap.of("earliest", earliest));
        }
        if (end.isPresent()) {
            Phrase latest = marked(
                    Phrase.day(LocalDate.ofEpochDay(end.get().lastDay())),
                    end.get().mark());
            return BY.fill(ImmutableMap.of("latest", latest));
        }
        return NO_DATE;
    }

    // An end stands for its first or its last day, which "5 Feb 2026 to Mar 2026" would leave open: months and years
    // are named only where both ends are such.
    private static Phrase between(WrittenDate start, WrittenDate end) {
        DatePrecision precision = start.precision() == end.precision() ? start.precision() : DatePrecision.DAY;
        Phrase earliest = marked(date(start.firstDay(), precision), start.mark());
        if (start.mark() == end.mark()
                && WrittenDate.text(start.firstDay(), precision).equals(WrittenDate.text(end.lastDay(), precision))) {
            return earliest;
        }
        Phrase latest = marked(date(end.lastDay(), precision), end.mark());
        return TO.fill(ImmutableMap.of("earliest", earliest, "latest", latest));
    }

    private static Phrase marked(Phrase date, DateMark mark) {
        Phrase dated = mark.isApproximate() ? ABOUT.fill(ImmutableMap.of("date", date)) : date;
        return mark.isUncertain() ? UNCERTAIN.fill(ImmutableMap.of("date", dated)) : dated;
    }

    private static Phrase date(int epochDay, DatePrecision precision) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return switch (precision) {
            case DAY -> Phrase.day(day);
            case MONTH -> month(day);
            case YEAR, DECADE, CENTURY -> Phrase.number(day.getYear());
        };
    }

    /** The first day of the month without its "1 ", so that the names of the months stay in one place. */
    private static Phrase month(LocalDate day) {
        Phrase firstDay = Phrase.day(day.withDayOfMonth(1));
        return locale -> firstDay.in(locale).substring("1 ".length());
    }
}
