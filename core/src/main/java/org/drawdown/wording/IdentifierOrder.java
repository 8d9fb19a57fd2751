package org.drawdown.wording;

import java.util.Comparator;

/** The order of ids: letter by letter, and number by number, so that "c9" comes before "c10". */
enum IdentifierOrder implements Comparator<String> {
    BY_NUMBERS;

    @Override
    public int compare(String one, String other) {
        // Ids of one kind differ in their last letters.
        int i = startOfNumber(one, commonLength(one, other));
        int j = i;
        while (i < one.length() && j < other.length()) {
            char first = one.charAt(i);
            char second = other.charAt(j);
            if (isDigit(first) && isDigit(second)) {
                int endOfOne = endOfNumber(one, i);
                int endOfOther = endOfNumber(other, j);
                int byNumber = compareNumbers(one, i, endOfOne, other, j, endOfOther);
                if (byNumber != 0) {
                    return byNumber;
                }
                i = endOfOne;
                j = endOfOther;
            } else if (first != second) {
                return Character.compare(first, second);
            } else {
                i++;
                j++;
            }
        }
        int byRest = Integer.compare(one.length() - i, other.length() - j);
        // "c07" and "c7" write one number; they are two citations all the same.
        return byRest != 0 ? byRest : one.compareTo(other);
    }

    private static int commonLength(String one, String other) {
        int end = Math.min(one.length(), other.length());
        int length = 0;
        while (length < end && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int compareNumbers(String one, int from, int end, String other, int otherFrom, int otherEnd) {
        int i = withoutLeadingZeros(one, from, end);
        int j = withoutLeadingZeros(other, otherFrom, otherEnd);
        int byLength = Integer.compare(end - i, otherEnd - j);
        while (byLength == 0 && i < end) {
            int byDigit = Character.compare(one.charAt(i++), other.charAt(j++));
            if (byDigit != 0) {
                return byDigit;
            }
        }
        return byLength;
    }

    private static int withoutLeadingZeros(String text, int from, int end) {
        int start = from;
        while (start < end - 1 && text.charAt(start) == '0') {
            start++;
        }
        return start;
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The start of the number that goes on at a place, or the place itself. */
    private static int startOfNumber(String text, int place) {
        int start = place;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
