package org.drawdown.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.drawdown.estimate.DateWindow;
import org.drawdown.json.JsonProblem.Code;
import org.drawdown.json.JsonProblem.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document straight from its bytes and gives up at the first thing that is not as it should be, or that has to be
 * told to somebody, without saying what it is. Whatever it reads, {@link StrictReader} reads as the same value.
 */
final class SwiftReader extends JsonReader {
    // It has no trace and says nothing, so that one will do for all.
    @SuppressWarnings("StaticAssignmentOfThrowable")
    private static final GivenUpException GIVEN_UP = new GivenUpException();

    private static final Place NOWHERE = new Place(0, 0, "", Optional.empty());
    private static final Refusals NONE = new Refusals() {
        @Override
        public void of(Attempt step) throws IOException {
            step.take();
        }

        @Override
        public void add(IOException refused) throws IOException {
            throw refused;
        }

        @Override
        public void end() {}
    };

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final int HEX_DIGITS = 4;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_UNITS = 512;
    private static final byte[] NO_BYTES = {};

    /** What bytes that are not UTF-8 are decoded to; so it may be meant, or not. */
    private static final char REPLACEMENT = '\uFFFD';

    /** Up to so many elements are compared each with each. */
    private static final int FEW = 8;

    private final ReadLimits limits;
    private final SharedValues shared;
    private final RecurringObjects objects;

    /** Room for the text that is being decoded, if it is not long. */
    private final char[] units = new char[MOST_UNITS];

    private byte[] bytes = NO_BYTES;
    private int position;
    private int end;
    private int depth;

    // Of the object that is being read:
    private boolean isBeginning;
    private int member = MemberNames.UNKNOWN;
    private long lowNames;
    private long highNames;

    /** The names that are not known, if there are any, and the last of them. */
    private @Nullable Set<String> otherNames;

    private String otherMember = "";

    // Of the document:
    private String documentKind = "";
    private boolean hasVersion;
    private boolean hasKind;

    // Of the string that was looked at last, if it is short:
    private long first;
    private long second;
    private int endOfShort;

    // Of the string that was read last:
    private boolean isAscii;
    private boolean isEscaped;

    /** Something is not as it should be. */
    private static final class GivenUpException extends IOException {
        private static final long serialVersionUID = 1L;

        GivenUpException() {
            super("read again by the strict reader");
        }

        @Override
        public Throwable fillInStackTrace() {
            // It only leads the way out, and there is one of it.
            return this;
        }
    }

    SwiftReader(ReadOption.Settings settings, SharedValues shared, RecurringObjects objects) {
        super(settings.gazetteer());
        this.limits = settings.limits();
        this.shared = shared;
        this.objects = objects;
    }

    /** Whether it reads as it would with other settings, so that what it has read before is the same with them. */
    boolean readsAsWith(ReadOption.Settings others) {
        return limits.equals(others.limits()) && gazetteer().equals(others.gazetteer());
    }

    /** Reads a document from some of the bytes of an array; empty if that is to be done by the strict reader. */
    <T> Optional<T> read(byte[] array, int from, int to, String kind, Value<T> members) {
        // No text has more characters than bytes.
        if (to - from > limits.documentLength()) {
            return Optional.empty();
        }
        bytes = array;
        position = from;
        end = to;
        depth = 0;
        try {
            return Optional.of(wholeDocument(kind, members));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        } finally {
            // It may be idle for long.
            bytes = NO_BYTES;
            otherNames = null;
        }
    }

    // ---- documents

    @Override
    <T> T wholeDocument(String kind, Value<T> readMembers) throws IOException {
        documentKind = kind;
        hasVersion = false;
        hasKind = false;
        first();
        T value = object(kind, readMembers);
        while (position < end) {
            if (!isSpace(bytes[position++])) {
                throw GIVEN_UP;
            }
        }
        return value;
    }

    /** Reads a member of the document if it is one that all documents have. */
    private boolean isOfHeader() throws IOException {
        switch (member()) {
            case Header.FORMAT -> hasVersion = is(Header.VERSION);
            case Header.DOCUMENT -> hasKind = is(documentKind);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean is(String expected) throws IOException {
        if (!text().equals(expected)) {
            throw GIVEN_UP;
        }
        return true;
    }

    // ---- objects

    @Override
    <T> T object(String what, Value<T> readMembers) throws IOException {
        int outerMember = member;
        long outerLow = lowNames;
        long outerHigh = highNames;
        Set<String> outerOthers = otherNames;
        String outerOther = otherMember;
        begin('{');
        lowNames = 0;
        highNames = 0;
        // What is seldom there is not written, since writing a reference costs more than to ask for it.
        if (outerOthers != null) {
            otherNames = null;
        }
        T value = readMembers.read(this);
        depth--;
        member = outerMember;
        lowNames = outerLow;
        highNames = outerHigh;
        if (outerOthers != null || otherNames != null) {
            otherNames = outerOthers;
            otherMember = outerOther;
        }
        return value;
    }

    @Override
    <T> T recurring(String what, Value<T> readMembers) throws IOException {
        int from = position;
        RecurringObjects.Known known = objects.find(what, bytes, from, end, depth);
        if (known != null) {
            position = from + known.length();
            // What an object is called tells its type.
            @SuppressWarnings("unchecked")
            T same = (T) known.value();
            return same;
        }
        T value = object(what, readMembers);
        objects.keep(what, bytes, from, position, depth, value);
        return value;
    }

    @Override
    boolean nextMember() throws IOException {
        while (hasNext('}')) {
            readName();
            if (first() != ':') {
                throw GIVEN_UP;
            }
            position++;
            first();
            if (depth != 1 || (hasVersion && hasKind) || !isOfHeader()) {
                return true;
            }
        }
        if (members() > limits.members() || (depth == 1 && !(hasVersion && hasKind))) {
            throw GIVEN_UP;
        }
        return false;
    }

    /** How many members of the object have been read. */
    private int members() {
        return Long.bitCount(lowNames) + Long.bitCount(highNames) + (otherNames == null ? 0 : otherNames.size());
    }

    private void readName() throws IOException {
        int from = position + 1;
        member = readShort() ? MemberNames.find(first, second) : MemberNames.UNKNOWN;
        if (member == MemberNames.UNKNOWN) {
            readOtherName();
            return;
        }
        long low = MemberNames.low(member);
        long high = MemberNames.high(member);
        if (((lowNames & low) | (highNames & high)) != 0 || endOfShort - from > limits.nameLength()) {
            throw GIVEN_UP;
        }
        lowNames |= low;
        highNames |= high;
        position = endOfShort + 1;
    }

    private void readOtherName() throws IOException {
        String name = text();
        if (isEscaped && MemberNames.isKnown(name)) {
            // Nobody writes it so, and it may stand there a second time.
            throw GIVEN_UP;
        }
        Set<String> others = otherNames == null ? new HashSet<>() : otherNames;
        if (!others.add(name) || name.length() > limits.nameLength()) {
            throw GIVEN_UP;
        }
        otherNames = others;
        otherMember = name;
    }

    @Override
    String member() {
        return member == MemberNames.UNKNOWN ? otherMember : MemberNames.name(member);
    }

    @Override
    String memberId(String what) {
        return member();
    }

    @Override
    void called(String what, String word) {
        // Nobody is told.
    }

    @Override
    <T> T required(String name, @Nullable T value) throws IOException {
        if (value == null) {
            throw GIVEN_UP;
        }
        return value;
    }

    @Override
    void unknownMember(ImmutableList<String> known) throws IOException {
        throw GIVEN_UP;
    }

    @Override
    void unknownMembersBut(MemberNames known) throws IOException {
        if (!known.containsAll(lowNames, highNames)
                || !(otherNames == null || known.all().containsAll(otherNames))) {
            throw GIVEN_UP;
        }
    }

    // ---- lists

    @Override
    <T> ImmutableList<T> list(String what, Value<T> element) throws IOException {
        begin('[');
        ImmutableList<T> list = elements(element);
        depth--;
        return list;
    }

    private <T> ImmutableList<T> elements(Value<T> element) throws IOException {
        if (!hasNext(']')) {
            return ImmutableList.of();
        }
        T first = element.read(this);
        if (!hasNext(']')) {
            return ImmutableList.of(first);
        }
        if (limits.elements() < 2) {
            throw GIVEN_UP;
        }
        T second = element.read(this);
        if (!hasNext(']')) {
            return ImmutableList.of(first, second);
        }
        ImmutableList.Builder<T> list = ImmutableList.<T>builder().add(first).add(second);
        int size = 2;
        do {
            if (++size > limits.elements()) {
                throw GIVEN_UP;
            }
            list.add(element.read(this));
        } while (hasNext(']'));
        return list.build();
    }

    @Override
    <T> ImmutableList<T> distinct(String what, Value<T> element, Function<T, String> key) throws IOException {
        ImmutableList<T> list = list(what, element);
        if (!isDistinct(list, key)) {
            throw GIVEN_UP;
        }
        return list;
    }

    private static <T> boolean isDistinct(List<T> list, Function<T, String> key) {
        if (list.size() > FEW) {
            return list.stream().map(key).distinct().count() == list.size();
        }
        for (int i = 1; i < list.size(); i++) {
            String own = key.apply(list.get(i));
            for (int j = 0; j < i; j++) {
                if (own.equals(key.apply(list.get(j)))) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    <A, B> ImmutableList<B> each(List<A> values, Step<? super A, ? extends B> step) throws IOException {
        if (values.isEmpty()) {
            return ImmutableList.of();
        }
        if (values.size() == 1) {
            return ImmutableList.of(step.take(values.get(0)));
        }
        ImmutableList.Builder<B> results = ImmutableList.builderWithExpectedSize(values.size());
        for (A value : values) {
            results.add(step.take(value));
        }
        return results.build();
    }

    @Override
    Refusals refusals() {
        return NONE;
    }

    // ---- plain values

    @Override
    boolean isString() {
        return bytes[position] == '"';
    }

    @Override
    boolean isTrue() {
        return isWord(TRUE);
    }

    @Override
    boolean isObject() {
        return bytes[position] == '{';
    }

    @Override
    String text() throws IOException {
        int from = position + 1;
        if (readShort()) {
            position = endOfShort + 1;
            isEscaped = false;
            return shared.text(first, second, bytes, from, endOfShort);
        }
        int to = endOfString();
        position = to + 1;
        if (isEscaped) {
            return checked(unescaped(from, to));
        }
        if (!isAscii) {
            return decoded(from, to);
        }
        return to - from > SharedValues.LONGEST
                ? new String(bytes, from, to - from, ISO_8859_1)
                : shared.text(bytes, from, to);
    }

    @Override
    <T> T parsed(Function<String, T> parse) throws IOException {
        return parse.apply(text());
    }

    // The value that words, an id or a language are for refuses them all the same, and there is no place to tell.
    @Override
    String words(String what) throws IOException {
        return text();
    }

    @Override
    String id(String what) throws IOException {
        return text();
    }

    @Override
    String language() throws IOException {
        return text();
    }

    @Override
    DateWindow days() throws IOException {
        return shared.days(text());
    }

    @Override
    <E extends Enum<E>> E constant(WireNames<E> names) throws IOException {
        E constant = readShort() ? names.find(first, second) : null;
        if (constant == null) {
            throw GIVEN_UP;
        }
        position = endOfShort + 1;
        return constant;
    }

    @Override
    boolean flag() throws IOException {
        if (isWord(TRUE)) {
            return true;
        }
        if (!isWord(FALSE)) {
            throw GIVEN_UP;
        }
        return false;
    }

    @Override
    int wholeNumber(int max) throws IOException {
        long number = digits();
        if (number > max || isPartOfNumber()) {
            throw GIVEN_UP;
        }
        return (int) number;
    }

    /** Reads digits that are not too many, the first of which is 0 only if it stands alone. */
    private long digits() throws IOException {
        int from = position;
        long number = 0;
        while (position < end && isDigit(bytes[position])) {
            number = 10 * number + (bytes[position++] - '0');
        }
        int length = position - from;
        if (length == 0
                || length > MOST_DIGITS
                || length > limits.numberLength()
                || (length > 1 && bytes[from] == '0')) {
            throw GIVEN_UP;
        }
        return number;
    }

    private void skipDigits() throws IOException {
        int from = position;
        while (position < end && isDigit(bytes[position])) {
            position++;
        }
        if (position == from) {
            throw GIVEN_UP;
        }
    }

    private boolean isPartOfNumber() {
        return position < end && (bytes[position] == '.' || (bytes[position] | 0x20) == 'e');
    }

    @Override
    double decimal() throws IOException {
        int from = position;
        boolean isNegative = bytes[position] == '-';
        position += isNegative ? 1 : 0;
        long whole = digits();
        if (position - from > limits.numberLength()) {
            throw GIVEN_UP;
        }
        if (!isPartOfNumber()) {
            return isNegative ? -whole : whole;
        }
        if (bytes[position] == '.') {
            position++;
            skipDigits();
        }
        if (isPartOfNumber()) {
            position++;
            position += position < end && (bytes[position] == '-' || bytes[position] == '+') ? 1 : 0;
            skipDigits();
        }
        if (position - from > limits.numberLength() || isPartOfNumber()) {
            throw GIVEN_UP;
        }
        return Double.parseDouble(new String(bytes, from, position - from, ISO_8859_1));
    }

    // ---- strings

    /**
     * Looks at the string that begins here if it is of ASCII alone, without escapes, and short: of fewer than sixteen
     * bytes, as most are. What it is follows from its bytes, eight by eight: none of them is 0.
     */
    private boolean readShort() throws IOException {
        if (bytes[position] != '"') {
            throw GIVEN_UP;
        }
        byte[] all = bytes;
        int to = position + 1;
        long eight = EightBytes.at(all, to);
        long ends = EightBytes.ends(eight);
        first = EightBytes.before(ends, eight);
        second = 0;
        if (ends == 0) {
            to += Long.BYTES;
            eight = EightBytes.at(all, to);
            ends = EightBytes.ends(eight);
            second = EightBytes.before(ends, eight);
        }
        to += EightBytes.before(ends);
        endOfShort = to;
        return ends != 0
                && to < end
                && all[to] == '"'
                && EightBytes.areAscii(first | second)
                && to - position - 1 <= limits.stringLength();
    }

    /** Finds the end of the string that begins here, and what is in it. */
    private int endOfString() throws IOException {
        if (bytes[position] != '"') {
            throw GIVEN_UP;
        }
        byte[] all = bytes;
        int to = position + 1;
        int limit = (int) Math.min(end, to + (long) limits.stringLength() + 1);
        isEscaped = false;
        long units = 0;
        while (true) {
            long eight = EightBytes.at(all, to);
            long ends = EightBytes.ends(eight);
            if (ends == 0) {
                units |= eight;
                to += Long.BYTES;
                continue;
            }
            int before = EightBytes.before(ends);
            units |= EightBytes.before(ends, eight);
            to += before;
            if (to >= limit) {
                throw GIVEN_UP;
            }
            if (all[to] == '"') {
                isAscii = EightBytes.areAscii(units);
                return to;
            }
            if (all[to] != '\\') {
                throw GIVEN_UP;
            }
            isEscaped = true;
            to += 2;
        }
    }

    /** The text between two bytes, which has no escapes and is not all of ASCII. */
    private String decoded(int from, int to) throws IOException {
        if (to - from > MOST_UNITS) {
            return checked(new String(bytes, from, to - from, UTF_8));
        }
        char[] text = units;
        byte[] all = bytes;
        int length = 0;
        int at = from;
        while (at < to) {
            byte one = all[at++];
            if (one >= 0) {
                text[length++] = (char) one;
            } else if (one >> 5 == -2 && one >= (byte) 0xC2 && at < to && isContinued(all[at])) {
                // Two bytes, as most letters beyond ASCII take.
                text[length++] = (char) (((one & 0x1F) << 6) | (all[at++] & 0x3F));
            } else {
                return checked(new String(all, from, to - from, UTF_8));
            }
        }
        return new String(text, 0, length);
    }

    private static boolean isContinued(byte one) {
        return (one & 0xC0) == 0x80;
    }

    /** The text between two bytes, without escapes. */
    private String unescaped(int from, int to) throws IOException {
        StringBuilder text = new StringBuilder(to - from);
        int plain = from;
        int at = from;
        while (at < to) {
            if (bytes[at] != '\\') {
                at++;
                continue;
            }
            text.append(new String(bytes, plain, at - plain, UTF_8));
            byte escape = bytes[at + 1];
            at += 2;
            if (escape == 'u') {
                text.append(unit(at, to));
                at += HEX_DIGITS;
            } else {
                int index = ESCAPES.indexOf(escape);
                if (index < 0) {
                    throw GIVEN_UP;
                }
                text.append(ESCAPED.charAt(index));
            }
            plain = at;
        }
        return text.append(new String(bytes, plain, to - plain, UTF_8)).toString();
    }

    private char unit(int from, int to) throws IOException {
        int unit = 0;
        for (int i = from; i < from + HEX_DIGITS; i++) {
            int digit = i < to && bytes[i] >= 0 ? Character.digit(bytes[i], 16) : -1;
            if (digit < 0) {
                throw GIVEN_UP;
            }
            unit = 16 * unit + digit;
        }
        return (char) unit;
    }

    /** A text that holds no character that may be none, or that stands for bytes that are not UTF-8. */
    private static String checked(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0 || (unit >= Character.MIN_SURROGATE && !isCharacter(text, i))) {
                throw GIVEN_UP;
            }
        }
        return text;
    }

    private static boolean isCharacter(String text, int index) {
        char unit = text.charAt(index);
        if (!Character.isSurrogate(unit)) {
            return unit < 0xFDD0 || (unit > 0xFDEF && unit < REPLACEMENT);
        }
        if (Character.isLowSurrogate(unit)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        int codePoint = text.codePointAt(index);
        return codePoint > Character.MAX_VALUE && (codePoint & 0xFFFE) != 0xFFFE;
    }

    // ---- tokens

    private void begin(char bracket) throws IOException {
        if (bytes[position++] != bracket || ++depth > limits.depth()) {
            throw GIVEN_UP;
        }
        isBeginning = true;
    }

    /** Goes to the next member or element, or behind the bracket that closes them. */
    private boolean hasNext(char bracket) throws IOException {
        byte next = first();
        boolean isFirst = isBeginning;
        isBeginning = false;
        if (next == bracket) {
            position++;
            return false;
        }
        if (!isFirst) {
            if (next != ',') {
                throw GIVEN_UP;
            }
            position++;
            first();
        }
        return true;
    }

    /** Goes to the first byte that is not white space. */
    private byte first() throws IOException {
        while (position < end) {
            byte one = bytes[position];
            if (!isSpace(one)) {
                return one;
            }
            position++;
        }
        throw GIVEN_UP;
    }

    private static boolean isSpace(byte one) {
        return one <= ' ' && (one == ' ' || one == '\n' || one == '\r' || one == '\t');
    }

    private boolean isWord(byte[] word) {
        int to = position + word.length;
        if (to > end || !Arrays.equals(bytes, position, to, word, 0, word.length)) {
            return false;
        }
        position = to;
        return true;
    }

    private static boolean isDigit(byte one) {
        return one >= '0' && one <= '9';
    }

    // ---- places and refusals

    @Override
    Place here() {
        return NOWHERE;
    }

    @Override
    IOException refusal(Code code, Place place, String expected, String excerpt) {
        return GIVEN_UP;
    }

    @Override
    IOException repeated(Code code, Place place, String expected, String value) {
        return GIVEN_UP;
    }

    @Override
    IOException broken(Place place, String rule) {
        return GIVEN_UP;
    }

    @Override
    IOException wrongType(String expected) {
        return GIVEN_UP;
    }
}
