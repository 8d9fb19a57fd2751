package org.drawdown.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drawdown.json.JsonProblem.Code;
import org.drawdown.json.JsonProblem.Place;
import org.drawdown.wording.Identifier;
import org.drawdown.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document from a parser, and knows at any time where it is: whatever is not as it should be is told with its
 * place, and with it as many other problems of the document as can be told.
 */
final class StrictReader extends JsonReader {
    private final ReadLimits limits;
    private final JsonParser parser;
    private final String basePointer;
    private final int baseDepth;
    private final Header header;
    private final List<JsonProblem> problems = new ArrayList<>();
    private @Nullable Frame frame;

    /** A value that cannot be, since something in it was refused; the problem is known. */
    private static final class SpoiledException extends IOException {
        private static final long serialVersionUID = 1L;

        @Override
        public Throwable fillInStackTrace() {
            // It only leads the way out.
            return this;
        }
    }

    /** There are more problems than are told. */
    private static final class TooManyProblemsException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    StrictReader(JsonParser parser, ReadOption.Settings settings) {
        super(settings.gazetteer());
        this.limits = settings.limits();
        this.parser = parser;
        this.header = new Header(this, settings.listener());
        JsonStreamContext context = parser.getParsingContext();
        // Before its first brace an object stands in what is around it, behind it in itself.
        JsonStreamContext around = parser.currentToken() == JsonToken.START_OBJECT ? context.getParent() : context;
        this.baseDepth = depth(around);
        this.basePointer = around.pathAsPointer().toString();
    }

    // ---- documents

    /** Reads a document, with the members that all documents have. */
    <T> T document(String kind, Value<T> members) throws IOException {
        if (parser.currentToken() == null && parser.nextToken() == null) {
            Place end = placeOfParser(parser.currentLocation());
            throw refusal(Code.EMPTY, end, "a document", Optional.empty(), "nothing");
        }
        header.expect(kind);
        return object("a " + kind, in -> {
            frame().becomeDocument();
            return members.read(in);
        });
    }

    @Override
    <T> T wholeDocument(String kind, Value<T> members) throws IOException {
        T value;
        try {
            value = document(kind, members);
        } catch (SpoiledException e) {
            end();
            throw e;
        }
        end();
        return value;
    }

    /** Makes sure that nothing follows. */
    private void end() throws IOException {
        Place place;
        String got;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            place = here();
            got = shown();
        } catch (JsonParseException e) {
            place = placeOfParser(e.getLocation());
            got = "more text";
        }
        throw refusal(Code.TRAILING_CONTENT, place, "nothing after the document", got);
    }

    // ---- objects

    @Override
    <T> T object(String what, Value<T> members) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw wrongType(what + " (an object)");
        }
        Frame object = enter();
        object.beginObject(what, parser.currentTokenLocation());
        while (true) {
            try {
                T value = members.read(this);
                frame = object.outer();
                return value;
            } catch (IllegalArgumentException e) {
                throw broken(object.place(basePointer), String.valueOf(e.getMessage()));
            } catch (DrawdownJsonException | SpoiledException e) {
                goOn(object, e);
                if (openedIn(object) < 0) {
                    throw new SpoiledException();
                }
                // The members behind the refused one are read by the same twin, which has forgotten those before it.
            }
        }
    }

    @Override
    boolean nextMember() throws IOException {
        Frame object = frame();
        while (next() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            object.addMember(name, parser.currentTokenLocation());
            if (object.memberCount() > limits.members()) {
                throw limit(Limits.members(limits));
            }
            if (object.isRepeated()) {
                throw repeated(Code.DUPLICATE_MEMBER, here(), "each member of an object once", name);
            }
            next();
            if (!object.isDocument() || !header.read(name)) {
                return true;
            }
        }
        checkWhole(object);
        if (object.isDocument()) {
            header.end();
        }
        return false;
    }

    @Override
    String member() {
        return frame().member();
    }

    @Override
    String memberId(String what) throws DrawdownJsonException {
        String name = member();
        try {
            return Identifier.check(what, name);
        } catch (IllegalArgumentException e) {
            throw broken(here(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    void called(String what, String word) {
        frame().called(what + " " + quoted(word));
    }

    @Override
    <T> T required(String name, @Nullable T value) throws DrawdownJsonException {
        if (value != null) {
            return value;
        }
        Frame object = frame();
        Place place = object.place(basePointer);
        throw refusal(
                Code.MISSING_MEMBER,
                new Place(place.line(), place.column(), place.pointer(), Optional.of(name)),
                "the member " + quoted(name) + " of " + object.what(),
                Optional.empty(),
                "none");
    }

    @Override
    void unknownMember(ImmutableList<String> known) throws IOException {
        Frame object = frame();
        checkText(member());
        unknown(object, object.memberCount() - 1, known);
        skip();
    }

    @Override
    void unknownMembersBut(MemberNames known) throws IOException {
        Frame object = frame();
        Refusals refusals = refusals();
        for (int i = 0; i < object.memberCount(); i++) {
            if (!known.all().contains(object.member(i))) {
                int position = i;
                refusals.of(() -> unknown(object, position, known.all()));
            }
        }
        refusals.end();
    }

    private void unknown(Frame object, int position, ImmutableList<String> known) throws IOException {
        header.unknownMember(
                object.member(position),
                object.placeOfMember(basePointer, position),
                oneOf("one of the members", known) + " of " + object.what());
    }

    /** Passes a value over; what may stand nowhere may not stand there either. */
    private void skip() throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT ->
                object("", in -> {
                    while (nextMember()) {
                        checkText(member());
                        skip();
                    }
                    return "";
                });
            case START_ARRAY ->
                list("", in -> {
                    skip();
                    return "";
                });
            case VALUE_STRING -> text();
            case VALUE_NULL -> throw wrongType("a value");
            default -> {}
        }
    }

    // ---- lists

    @Override
    <T> ImmutableList<T> list(String what, Value<T> element) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw wrongType("a list of " + what);
        }
        ImmutableList.Builder<T> list = ImmutableList.builder();
        Frame elements = enter();
        elements.beginList(what, parser.currentTokenLocation());
        while (next() != JsonToken.END_ARRAY) {
            if (elements.index() == limits.elements()) {
                throw limit(Limits.elements(limits));
            }
            try {
                list.add(element.read(this));
            } catch (DrawdownJsonException | SpoiledException e) {
                goOn(elements, e);
            }
            elements.nextElement();
        }
        checkWhole(elements);
        frame = elements.outer();
        return list.build();
    }

    @Override
    <T> ImmutableList<T> distinct(String what, Value<T> element, Function<T, String> key) throws IOException {
        Set<String> seen = new HashSet<>();
        return list(what, in -> {
            Place place = here();
            T value = element.read(in);
            if (!seen.add(key.apply(value))) {
                throw repeated(Code.DUPLICATE_ID, place, "no two " + what + " that are the same", key.apply(value));
            }
            return value;
        });
    }

    // ---- several problems

    /**
     * Keeps a problem, and goes to the end of the value that has it.
     *
     * @param around the object or the list in which the value stands
     */
    private void goOn(Frame around, IOException refused) throws IOException {
        keep(refused);
        around.spoil();
        frame = around;
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
            next();
        }
        for (int opened = openedIn(around); opened > 0; ) {
            JsonToken token = next();
            if (token.isStructStart()) {
                opened++;
            } else if (token.isStructEnd()) {
                opened--;
            }
        }
    }

    /** How many objects and lists the parser has entered inside one; -1 if that one itself has ended. */
    private int openedIn(Frame around) {
        return depth(parser.getParsingContext()) - baseDepth - around.level();
    }

    private static int depth(JsonStreamContext context) {
        int depth = 0;
        for (JsonStreamContext outer = context.getParent(); outer != null; outer = outer.getParent()) {
            depth++;
        }
        return depth;
    }

    private void keep(IOException refused) throws IOException {
        if (refused instanceof DrawdownJsonException e) {
            if (endsReading(e.problem().code())) {
                throw e;
            }
            if (problems.size() == limits.problems()) {
                throw new TooManyProblemsException();
            }
            problems.add(e.problem());
        }
    }

    /** Whether nothing can be said of what follows such a problem. */
    private static boolean endsReading(Code code) {
        return switch (code) {
            case EMPTY,
                    TRUNCATED,
                    SYNTAX,
                    TRAILING_CONTENT,
                    ENCODING,
                    COMPRESSION,
                    TORN_LINE,
                    LIMIT,
                    VERSION,
                    WRONG_DOCUMENT -> true;
            case TEXT,
                    DUPLICATE_MEMBER,
                    UNKNOWN_MEMBER,
                    MISSING_MEMBER,
                    NULL,
                    WRONG_TYPE,
                    UNKNOWN_CONSTANT,
                    INVALID_VALUE,
                    DUPLICATE_ID,
                    DANGLING_ID,
                    UNCITED_SOURCE,
                    UNCITED_CLAIM -> false;
        };
    }

    /** Makes sure that nothing in an object or a list was refused: what would be said of the rest may not be so. */
    private static void checkWhole(Frame around) throws SpoiledException {
        if (around.isSpoiled()) {
            throw new SpoiledException();
        }
    }

    @Override
    <A, B> ImmutableList<B> each(List<A> values, Step<? super A, ? extends B> step) throws IOException {
        ImmutableList.Builder<B> results = ImmutableList.builder();
        Refusals refusals = refusals();
        for (A value : values) {
            refusals.of(() -> results.add(step.take(value)));
        }
        refusals.end();
        return results.build();
    }

    @Override
    Refusals refusals() {
        return new KeptRefusals();
    }

    private final class KeptRefusals implements Refusals {
        private boolean any;

        @Override
        public void of(Attempt step) throws IOException {
            try {
                step.take();
            } catch (DrawdownJsonException | SpoiledException e) {
                add(e);
            }
        }

        @Override
        public void add(IOException refused) throws IOException {
            keep(refused);
            any = true;
        }

        @Override
        public void end() throws IOException {
            if (any) {
                throw new SpoiledException();
            }
        }
    }

    /** What reading ends with: all problems that are known, or else the trouble of a file or a stream as it is. */
    IOException ended(IOException trouble) {
        boolean isRefusal = trouble instanceof DrawdownJsonException;
        if (!isRefusal && problems.isEmpty()) {
            return trouble;
        }
        ImmutableList.Builder<JsonProblem> all =
                ImmutableList.<JsonProblem>builder().addAll(problems);
        if (trouble instanceof DrawdownJsonException last) {
            all.add(last.problem());
        }
        DrawdownJsonException refusal =
                new DrawdownJsonException(all.build(), trouble instanceof TooManyProblemsException);
        if (!isRefusal && !(trouble instanceof SpoiledException) && !(trouble instanceof TooManyProblemsException)) {
            refusal.addSuppressed(trouble);
        }
        return refusal;
    }

    // ---- plain values

    @Override
    boolean isString() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    @Override
    boolean isTrue() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    @Override
    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    @Override
    String text() throws IOException {
        if (!isString()) {
            throw wrongType("a string");
        }
        return checkText(parser.getText());
    }

    @Override
    <T> T parsed(Function<String, T> parse) throws IOException {
        String text = text();
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new DrawdownJsonException(JsonProblem.of(
                    Code.INVALID_VALUE,
                    here(),
                    String.valueOf(e.getMessage()),
                    Optional.of(quoted(text)),
                    String.valueOf(e.getMessage())));
        }
    }

    @Override
    <E extends Enum<E>> E constant(WireNames<E> names) throws IOException {
        String text = text();
        E constant = names.find(text);
        if (constant == null) {
            throw refusal(
                    Code.UNKNOWN_CONSTANT,
                    here(),
                    oneOf("one of", names.names().values().asList()),
                    quoted(text));
        }
        return constant;
    }

    @Override
    boolean flag() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw wrongType("true or false");
        };
    }

    @Override
    int wholeNumber(int max) throws IOException {
        String expected = "a whole number from 0 to " + max;
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw wrongType(expected);
        }
        // By its digits: a parser over a tree tells another type of number where the mapper likes large ones.
        String digits = parser.getText();
        boolean fits = !digits.startsWith("-")
                && digits.length() <= Integer.toString(max).length()
                && Long.parseLong(digits) <= max;
        if (!fits) {
            throw refusal(Code.INVALID_VALUE, here(), expected, shown());
        }
        return Integer.parseInt(digits);
    }

    @Override
    double decimal() throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw wrongType("a number");
        }
        // Jackson checks the length of a fraction only where it becomes a BigDecimal.
        if (parser.getTextLength() > limits.numberLength()) {
            throw limit(Limits.numberLength(limits));
        }
        return parser.getDoubleValue();
    }

    private String checkText(String text) throws DrawdownJsonException {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            boolean character = codePoint != 0
                    && (codePoint < 0xD800
                            || (codePoint > 0xDFFF
                                    && (codePoint & 0xFFFE) != 0xFFFE
                                    && (codePoint < 0xFDD0 || codePoint > 0xFDEF)));
            if (!character) {
                throw refusal(
                        Code.TEXT, here(), "text without lone surrogates, noncharacters and U+0000", quoted(text));
            }
            i += Character.charCount(codePoint);
        }
        return text;
    }

    // ---- places and refusals

    @Override
    Place here() {
        return place(parser.currentTokenLocation());
    }

    @Override
    DrawdownJsonException refusal(Code code, Place place, String expected, String excerpt) {
        return refusal(code, place, expected, Optional.of(excerpt), excerpt);
    }

    private static DrawdownJsonException refusal(
            Code code, Place place, String expected, Optional<String> excerpt, String got) {
        return new DrawdownJsonException(JsonProblem.expected(code, place, expected, excerpt, got));
    }

    @Override
    DrawdownJsonException repeated(Code code, Place place, String expected, String value) {
        return refusal(code, place, expected, Optional.of(quoted(value)), quoted(value) + " again");
    }

    @Override
    DrawdownJsonException broken(Place place, String rule) {
        return new DrawdownJsonException(JsonProblem.of(Code.INVALID_VALUE, place, rule, Optional.empty(), rule));
    }

    @Override
    DrawdownJsonException wrongType(String expected) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? refusal(Code.NULL, here(), expected, Optional.of("null"), "null; what is not known is left out")
                : refusal(Code.WRONG_TYPE, here(), expected, shown());
    }

    /** What reading a text ends with: whatever the parser or the input found wrong is a problem too. */
    IOException ended(IOException trouble, DocumentText document) {
        return ended(translated(trouble, document));
    }

    private IOException translated(IOException trouble, DocumentText document) {
        if (trouble instanceof Utf8Reader.NotUtf8Exception e) {
            return refusal(Code.ENCODING, placeOfParser(e.line(), e.column()), "UTF-8", e.firstByte());
        }
        if (trouble instanceof Limits.PassedException e) {
            // Jackson does not say where a limit was passed; its last token began before that place.
            return limit(e, placeOfParser(parser.currentTokenLocation()));
        }
        if (trouble instanceof JsonParseException e) {
            JsonLocation end = parser.currentLocation();
            if (e instanceof JsonEOFException || document.breaksOffAfter(end.getCharOffset())) {
                return refusal(
                        Code.TRUNCATED, placeOfParser(end), "the rest of the document", Optional.empty(), "its end");
            }
            String sentence = "expected JSON: " + escapedSentence(e.getOriginalMessage());
            return new DrawdownJsonException(
                    JsonProblem.of(Code.SYNTAX, placeOfParser(e.getLocation()), "JSON", Optional.empty(), sentence));
        }
        return trouble;
    }

    DrawdownJsonException limit(Limits.PassedException passed) {
        return limit(passed, here());
    }

    private static DrawdownJsonException limit(Limits.PassedException passed, Place place) {
        return refusal(Code.LIMIT, place, passed.expected(), Optional.empty(), passed.got());
    }

    private Place place(JsonLocation location) {
        return new Place(
                Frame.line(location), Frame.column(location), Frame.pointer(basePointer, frame), Frame.field(frame));
    }

    /** A place for what the parser does not get past: it may know a member of which it has not told. */
    private Place placeOfParser(JsonLocation location) {
        return placeOfParser(Frame.line(location), Frame.column(location));
    }

    private Place placeOfParser(int line, int column) {
        JsonStreamContext context = parser.getParsingContext();
        // Just behind its first bracket an object or a list is still the value of a member of what is around it.
        JsonStreamContext last = context.hasPathSegment() ? context : context.getParent();
        Optional<String> field = Optional.ofNullable(last).map(JsonStreamContext::getCurrentName);
        return new Place(line, column, context.pathAsPointer().toString(), field);
    }

    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            // Some parsers of trees let a value end before its end.
            throw refusal(Code.TRUNCATED, here(), "the rest of the document", Optional.empty(), "its end");
        }
        return token;
    }

    private Frame frame() {
        if (frame == null) {
            throw new AssertionError("no object has been begun");
        }
        return frame;
    }

    private Frame enter() {
        frame = frame == null ? new Frame(null) : frame.inner();
        return frame;
    }

    /** The current value as messages show it. */
    private String shown() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> quoted(parser.getText());
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            default -> Text.escape(parser.getText());
        };
    }

    /** A sentence of Jackson's, which may quote the document. */
    private static String escapedSentence(String sentence) {
        StringBuilder escaped = new StringBuilder();
        sentence.codePoints().forEach(codePoint -> escaped.append(Text.escape(Character.toString(codePoint))));
        return escaped.toString();
    }

    private static String oneOf(String what, List<String> words) {
        return what + words.stream().map(JsonReader::quoted).collect(Collectors.joining(", ", " ", ""));
    }
}
