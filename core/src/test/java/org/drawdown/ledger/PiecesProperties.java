package org.drawdown.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Report;
import org.drawdown.claim.Reports;
import org.junit.jupiter.api.Test;

class PiecesProperties {
    /** What follows from the rest: from the links of a chain, the report of a claim and the text of a window. */
    private static final ImmutableSet<String> DERIVED = ImmutableSet.of(
            "ImmutableAttribution.voice",
            "ImmutableAttribution.standing",
            "ImmutableClaim.report",
            "ImmutableClaim.published",
            "ImmutableDateWindow.firstDay",
            "ImmutableDateWindow.lastDay");

    @Property
    void sayAllThatAReportSays(@ForAll("reports") Report report) throws IllegalAccessException {
        assertAllSaid(report, Pieces.of(report));
    }

    @Property
    void sayAllThatAnAmendmentSays(@ForAll("amendments") Amendment amendment) throws IllegalAccessException {
        assertAllSaid(amendment, Pieces.of(amendment));
    }

    @Property
    void areTheSameOnlyForEqualReports(@ForAll("reports") Report one, @ForAll("reports") Report other) {
        assertEquals(one.equals(other), Pieces.of(one).equals(Pieces.of(other)));
        assertEquals(Integer.signum(Pieces.compare(one, other)), -Integer.signum(Pieces.compare(other, one)));
    }

    @Test
    void tellWhichPartHasWhichWords() {
        Report.Draft language = Report.by(Reports.SOHR, "r1").language("ar");
        Report.Draft address = Report.by(Reports.SOHR, "r1").address("ar");
        assertNotEquals(Pieces.of(language.build()), Pieces.of(address.build()));
    }

    /** Whatever the fields of the values hold is among the pieces at least as often: a new field is not forgotten. */
    private static void assertAllSaid(Object value, Collection<String> pieces) throws IllegalAccessException {
        Multiset<String> said = HashMultiset.create(pieces);
        Multiset<String> held = HashMultiset.create();
        collect(value, held);
        assertTrue(Multisets.containsOccurrences(said, held), () -> "not said: " + Multisets.difference(held, said));
    }

    private static void collect(Object value, Multiset<String> held) throws IllegalAccessException {
        if (value instanceof Enum<?> constant) {
            held.add(constant.name());
        } else if (value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof OptionalInt
                || value instanceof LocalDate) {
            held.add(value.toString());
        } else if (value instanceof Optional<?> part) {
            if (part.isPresent()) {
                collect(part.get(), held);
            }
        } else if (value instanceof Map<?, ?> map) {
            collect(map.keySet(), held);
            collect(map.values(), held);
        } else if (value instanceof Collection<?> parts) {
            for (Object part : parts) {
                collect(part, held);
            }
        } else {
            collectFields(value, held);
        }
    }

    private static void collectFields(Object value, Multiset<String> held) throws IllegalAccessException {
        for (Field field : value.getClass().getDeclaredFields()) {
            String name = value.getClass().getSimpleName() + "." + field.getName();
            boolean kept = !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers());
            if (kept && !DERIVED.contains(name)) {
                field.setAccessible(true);
                Object part = field.get(value);
                if (part != null) {
                    collect(part, held);
                }
            }
        }
    }

    @Provide
    Arbitrary<Report> reports() {
        return Reports.reports();
    }

    @Provide
    Arbitrary<Amendment> amendments() {
        return Reports.amendments();
    }
}
