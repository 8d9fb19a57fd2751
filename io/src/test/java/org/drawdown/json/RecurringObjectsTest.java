package org.drawdown.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecurringObjectsTest {
    private static final String SUBJECT = "{\"force\":\"coalition\",\"base\":\"shaddadi\"}";
    private static final String WHAT = "a subject";
    private static final int DEPTH = 3;

    private final RecurringObjects objects = new RecurringObjects(16);

    @Test
    void findsAnObjectInTheSameBytesWhereverTheyStand() {
        keep(SUBJECT);
        RecurringObjects.Known known = find("[" + SUBJECT + ",1]", 1);
        assertNotNull(known);
        assertEquals(SUBJECT.length(), known.length());
        assertEquals(SUBJECT, known.value());
        assertEquals(known, find(SUBJECT, 0));
    }

    @Test
    void findsNothingInOtherBytes() {
        keep(SUBJECT);
        for (int i = 0; i < SUBJECT.length(); i++) {
            char other = SUBJECT.charAt(i) == '~' ? '!' : '~';
            assertNull(find(SUBJECT.substring(0, i) + other + SUBJECT.substring(i + 1), 0));
            assertNull(find(SUBJECT.substring(0, i), 0));
        }
        assertNull(find("x" + SUBJECT, 0));
    }

    @Test
    void findsNothingBehindTheEnd() {
        keep(SUBJECT);
        byte[] bytes = SUBJECT.getBytes(UTF_8);
        assertNull(objects.find(WHAT, bytes, 0, bytes.length - 1, DEPTH));
    }

    @Test
    void findsNothingOfAnotherType() {
        keep(SUBJECT);
        byte[] bytes = SUBJECT.getBytes(UTF_8);
        assertNull(objects.find("a mention", bytes, 0, bytes.length, DEPTH));
    }

    @Test
    void findsNothingDeeperThanItWasRead() {
        keep(SUBJECT);
        byte[] bytes = SUBJECT.getBytes(UTF_8);
        assertNotNull(objects.find(WHAT, bytes, 0, bytes.length, DEPTH - 1));
        assertNull(objects.find(WHAT, bytes, 0, bytes.length, DEPTH + 1));
    }

    @Test
    void keepsNoLongObject() {
        String longest = "{\"words\":\"" + "x".repeat(1_024 - 12) + "\"}";
        keep(longest);
        assertNotNull(find(longest, 0));
        String longer = longest.replace("words", "wordss");
        keep(longer);
        assertNull(find(longer, 0));
    }

    private void keep(String object) {
        byte[] bytes = object.getBytes(UTF_8);
        objects.keep(WHAT, bytes, 0, bytes.length, DEPTH, object);
    }

    private RecurringObjects.@Nullable Known find(String text, int from) {
        byte[] bytes = text.getBytes(UTF_8);
        return objects.find(WHAT, bytes, from, bytes.length, DEPTH);
    }
}
