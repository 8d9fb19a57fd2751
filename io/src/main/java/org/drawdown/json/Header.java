package org.drawdown.json;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.drawdown.json.JsonProblem.Code;
import org.drawdown.json.JsonProblem.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, its version and its kind, and what follows from the version for its unknown members:
 * they are mistakes, or of a later version, which is decided only where the version has been read.
 */
final class Header {
    static final String FORMAT = "format";
    static final String DOCUMENT = "document";

    /** The version that is written, and the latest whose every member is known. */
    static final String VERSION = "drawdown/1.0";

    private static final Pattern READABLE_VERSION = Pattern.compile("drawdown/1\\.(0|[1-9][0-9]{0,3})");

    private final StrictReader in;
    private final Consumer<JsonProblem> listener;
    private final Map<String, UnknownMember> undecided = new LinkedHashMap<>();
    private final Set<String> ignored = new HashSet<>();
    private String expectedKind = "";
    private @Nullable String kind;
    private @Nullable String version;

    private record UnknownMember(String name, Place place, String expected) {}

    Header(StrictReader in, Consumer<JsonProblem> listener) {
        this.in = in;
        this.listener = listener;
    }

    void expect(String kind) {
        expectedKind = kind;
    }

    /** Reads a member of the document if it is one of the header. */
    boolean read(String name) throws IOException {
        switch (name) {
            case FORMAT -> readVersion();
            case DOCUMENT -> readKind();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void readKind() throws IOException {
        kind = in.text();
        if (!kind.equals(expectedKind)) {
            throw in.refusal(Code.WRONG_DOCUMENT, in.here(), JsonReader.quoted(expectedKind), JsonReader.quoted(kind));
        }
    }

    private void readVersion() throws IOException {
        String read = in.text();
        version = read;
        if (!READABLE_VERSION.matcher(read).matches()) {
            throw in.refusal(
                    Code.VERSION,
                    in.here(),
                    JsonReader.quoted(VERSION) + " or a later version 1.x",
                    JsonReader.quoted(read));
        }
        JsonReader.Refusals refusals = in.refusals();
        for (UnknownMember member : undecided.values()) {
            refusals.of(() -> decide(member, read));
        }
        refusals.end();
    }

    /** Makes sure that all of the header was there. */
    void end() throws DrawdownJsonException {
        in.required(FORMAT, version);
        in.required(DOCUMENT, kind);
    }

    void unknownMember(String name, Place place, String expected) throws DrawdownJsonException {
        UnknownMember member = new UnknownMember(name, place, expected);
        if (version != null) {
            decide(member, version);
        } else if (undecided.putIfAbsent(name, member) == null && undecided.size() > Limits.UNKNOWN_NAMES) {
            throw in.limit(Limits.unknownNames());
        }
    }

    private void decide(UnknownMember member, String version) throws DrawdownJsonException {
        String name = JsonReader.quoted(member.name());
        if (version.equals(VERSION)) {
            throw in.refusal(Code.UNKNOWN_MEMBER, member.place(), member.expected(), name);
        }
        if (!ignored.add(member.name())) {
            return;
        }
        if (ignored.size() > Limits.UNKNOWN_NAMES) {
            throw in.limit(Limits.unknownNames());
        }
        listener.accept(JsonProblem.of(
                Code.UNKNOWN_MEMBER,
                member.place(),
                member.expected(),
                Optional.of(name),
                name + " is ignored, here and elsewhere: the document is of " + JsonReader.quoted(version) + ", and "
                        + JsonReader.quoted(VERSION) + " does not have it"));
    }
}
