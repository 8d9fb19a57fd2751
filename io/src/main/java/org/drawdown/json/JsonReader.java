package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.drawdown.estimate.DateWindow;
import org.drawdown.json.JsonProblem.Code;
import org.drawdown.json.JsonProblem.Place;
import org.drawdown.place.Gazetteer;
import org.drawdown.wording.Identifier;
import org.drawdown.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document value by value.
 *
 * <p>Each method that reads a value begins where the value does and ends where it ends. An object is read by asking for
 * its members in a loop, in whatever order they come:
 *
 * <pre>{@code
 * while (in.nextMember()) {
 *     switch (in.member()) {
 *         case "force" -> force = in.id("force id");
 *         case "base" -> base = in.id("base id");
 *         default -> in.unknownMember(MEMBERS);
 *     }
 * }
 * }</pre>
 *
 * <p>There are two: {@link SwiftReader} reads what is as it should be, and nothing else; {@link StrictReader} tells what is
 * not.
 */
abstract sealed class JsonReader permits StrictReader, SwiftReader {
    private final Gazetteer gazetteer;

    /** Reads a value of one type. */
    @FunctionalInterface
    interface Value<T> {
        T read(JsonReader in) throws IOException;
    }

    /** Looks something up, or checks it, once all has been read. */
    @FunctionalInterface
    interface Step<A, B> {
        B take(A value) throws IOException;
    }

    @FunctionalInterface
    interface Attempt {
        void take() throws IOException;
    }

    /** The problems of steps none of which depends on another. */
    interface Refusals {
        /** Takes a step, and keeps its problem for the end. */
        void of(Attempt step) throws IOException;

        /** Keeps a problem for the end. */
        void add(IOException refused) throws IOException;

        /** Goes on only if no step was refused. */
        void end() throws IOException;
    }

    /** A value and where it stands, for what can be judged only later. */
    record Placed<T>(T value, Place place) {}

    JsonReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    final Gazetteer gazetteer() {
        return gazetteer;
    }

    // ---- documents

    /** Reads a document, with the members that all documents have, behind which nothing follows. */
    abstract <T> T wholeDocument(String kind, Value<T> members) throws IOException;

    // ---- objects

    /**
     * Reads an object. Whatever rule of its type it breaks is reported at its first brace.
     *
     * @param what what it is, with its article, as messages call it: "a claim"
     */
    abstract <T> T object(String what, Value<T> members) throws IOException;

    /** The same for an object that documents have again and again in the same bytes: it may be read once. */
    <T> T recurring(String what, Value<T> members) throws IOException {
        return object(what, members);
    }

    /**
     * Goes to the next member of the object and its value; false at the end of the object, unless a member of it was
     * refused: then what follows the loop is not for it.
     */
    abstract boolean nextMember() throws IOException;

    /** The name of the member that is being read. */
    abstract String member();

    /** The name of the member that is being read, where such names are ids, for a value that checks them too. */
    abstract String memberId(String what) throws IOException;

    /** Says more of what the object is, where its members have told: "a count of the kind", "vague". */
    abstract void called(String what, String word);

    /** The value of a member that its object must have. */
    abstract <T> T required(String name, @Nullable T value) throws IOException;

    /** Refuses the member that is being read, or passes it over where a later version may have it. */
    abstract void unknownMember(ImmutableList<String> known) throws IOException;

    /** Does the same with members that were read before it was known whether the object can have them. */
    abstract void unknownMembersBut(MemberNames known) throws IOException;

    // ---- lists

    /**
     * Reads a list.
     *
     * @param what what its elements are, as messages call them: "claims"
     */
    abstract <T> ImmutableList<T> list(String what, Value<T> element) throws IOException;

    /** Reads a list in which no two elements have the same key. */
    abstract <T> ImmutableList<T> distinct(String what, Value<T> element, Function<T, String> key) throws IOException;

    /** Reads a value and keeps where it stands. */
    final <T> Placed<T> placed(Value<T> value) throws IOException {
        Place place = here();
        return new Placed<>(value.read(this), place);
    }

    /** Takes a step with each of several values, even where one before it was refused. */
    abstract <A, B> ImmutableList<B> each(List<A> values, Step<? super A, ? extends B> step) throws IOException;

    /** For several steps, each of which is taken even where one before it was refused. */
    abstract Refusals refusals();

    // ---- plain values

    abstract boolean isString() throws IOException;

    /** Whether the value is {@code true}; if so, it has been read. */
    abstract boolean isTrue() throws IOException;

    abstract boolean isObject() throws IOException;

    abstract String text() throws IOException;

    /** Reads a string that stands for something; the function refuses it with an IllegalArgumentException. */
    abstract <T> T parsed(Function<String, T> parse) throws IOException;

    /** Reads a text that somebody wrote, for a value that checks it too; messages call it by what it is: "part". */
    String words(String what) throws IOException {
        return parsed(text -> Text.check(what, text));
    }

    /** Reads an id, for a value that checks it too; messages call it by what it is for: "base id". */
    String id(String what) throws IOException {
        return parsed(id -> Identifier.check(what, id));
    }

    /** Reads the tag of a language, for a value that checks it too. */
    String language() throws IOException {
        return parsed(Text::checkLanguage);
    }

    /** Reads days. */
    DateWindow days() throws IOException {
        return parsed(DateWindow::parse);
    }

    abstract <E extends Enum<E>> E constant(WireNames<E> names) throws IOException;

    abstract boolean flag() throws IOException;

    /** Reads a whole number, written without fraction and exponent. */
    abstract int wholeNumber(int max) throws IOException;

    abstract double decimal() throws IOException;

    // ---- places and refusals

    /** Where the current value begins. */
    abstract Place here();

    /** Something else came than what was expected: the excerpt. */
    abstract IOException refusal(Code code, Place place, String expected, String excerpt);

    /** Something came again. */
    abstract IOException repeated(Code code, Place place, String expected, String value);

    /** A rule of a type is broken by the value at a place. */
    abstract IOException broken(Place place, String rule);

    abstract IOException wrongType(String expected) throws IOException;

    static String quoted(String text) {
        return "\"" + Text.escape(text) + "\"";
    }
}
