package org.drawdown.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class EachOnceTest {
    private static final Comparator<String> BY_LENGTH = Comparator.comparingInt(String::length);

    @Test
    void putsWhatWasFoundInOrderEachOnce() {
        assertEquals(
                ImmutableList.of("a", "bb", "ccc"),
                EachOnce.inOrder(ImmutableList.of("ccc", "a", "bb", "a", "ccc", "a"), BY_LENGTH));
        assertEquals(ImmutableList.of(), EachOnce.inOrder(ImmutableList.<String>of(), BY_LENGTH));
    }

    @Test
    void keepsWhatIsTheSameInTheOrderAndNotEqual() {
        assertEquals(
                ImmutableList.of("a", "b"), EachOnce.inOrder(ImmutableList.of("a", "b", "a", "b", "a"), BY_LENGTH));
    }
}
