package org.drawdown.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IdentifierOrderProperties {
    private static final Pattern LETTER_OR_NUMBER = Pattern.compile("[0-9]+|[^0-9]");

    private static final Comparator<String> BY_WORTH = Ordering.from(IdentifierOrderProperties::compareParts)
            .lexicographical()
            .onResultOf(IdentifierOrderProperties::parts);

    @Test
    void countsAsPeopleDo() {
        ImmutableList<String> ordered =
                ImmutableList.of("r#c", "r#c1", "r#c1a", "r#c07", "r#c7", "r#c9", "r#c10", "r#d1");
        assertEquals(ordered, ImmutableList.sortedCopyOf(Identifier.ORDER, ordered.reverse()));
    }

    @Property
    void ordersLetterByLetterAndNumberByNumber(@ForAll("refs") String one, @ForAll("refs") String other) {
        assertEquals(
                Integer.signum(BY_WORTH.thenComparing(Comparator.naturalOrder()).compare(one, other)),
                Integer.signum(Identifier.ORDER.compare(one, other)));
    }

    private static List<String> parts(String ref) {
        List<String> parts = new ArrayList<>();
        LETTER_OR_NUMBER.matcher(ref).results().forEach(part -> parts.add(part.group()));
        return parts;
    }

    private static int compareParts(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.substring(0, 1).compareTo(other.substring(0, 1));
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    @Provide
    Arbitrary<String> refs() {
        return Arbitraries.of("0", "1", "2", "9", "a", "c", "#", "-", "ش", "٣")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }
}
