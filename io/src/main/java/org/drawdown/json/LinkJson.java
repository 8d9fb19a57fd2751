package org.drawdown.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.drawdown.json.CitedSources.Citing;
import org.drawdown.source.Link;
import org.drawdown.source.Source;
import org.drawdown.wording.Verbatim;
import org.jspecify.annotations.Nullable;

/** A link of a chain; a named one cites its source by id. */
final class LinkJson {
    static final WireNames<Link.Verb> VERBS = WireNames.of(Link.Verb.class, verb -> switch (verb) {
        case SAID -> "said";
        case OBSERVED -> "observed";
        case QUOTED -> "quoted";
        case REPUBLISHED -> "republished";
    });

    private static final ImmutableList<String> MEMBERS = ImmutableList.of("source", "unnamed", "correspondent", "verb");

    private LinkJson() {}

    static void write(JsonWriter out, Link link, Citations<Source> sources) throws IOException {
        out.beginSmall();
        switch (link.kind()) {
            case NAMED -> out.member("source", sources.of(link.source().orElseThrow()));
            case UNNAMED -> writeWords(out, "unnamed", link.words());
            case CORRESPONDENT -> writeWords(out, "correspondent", link.words());
        }
        out.memberUnless(Link.Verb.SAID, "verb", link.verb(), VERBS);
        out.end();
    }

    private static void writeWords(JsonWriter out, String name, Optional<Verbatim> words) throws IOException {
        if (words.isPresent()) {
            out.member(name, words.get(), VerbatimJson::write);
        } else {
            out.member(name, true, JsonWriter::flag);
        }
    }

    static Citing<Link> read(JsonReader in) throws IOException {
        return in.object("a link", LinkJson::readMembers);
    }

    private static Citing<Link> readMembers(JsonReader in) throws IOException {
        JsonReader.@Nullable Placed<String> source = null;
        Optional<Verbatim> words = Optional.empty();
        Link.@Nullable Kind kind = null;
        int kinds = 0;
        Link.Verb verb = Link.Verb.SAID;
        while (in.nextMember()) {
            switch (in.member()) {
                case "source" -> {
                    kind = Link.Kind.NAMED;
                    kinds++;
                    source = CitedSources.readId(in);
                }
                case "unnamed" -> {
                    kind = Link.Kind.UNNAMED;
                    kinds++;
                    words = readWords(in);
                }
                case "correspondent" -> {
                    kind = Link.Kind.CORRESPONDENT;
                    kinds++;
                    words = readWords(in);
                }
                case "verb" -> verb = in.constant(VERBS);
                default -> in.unknownMember(MEMBERS);
            }
        }
        checkArgument(
                kinds == 1, "a link has one of \"source\", \"unnamed\" and \"correspondent\"; got %s of them", kinds);
        Link.Verb how = verb;
        if (source != null) {
            JsonReader.Placed<String> cited = source;
            return sources -> Link.named(sources.get(cited), how);
        }
        Link link = kind == Link.Kind.UNNAMED ? Link.unnamed(words, how) : Link.correspondent(words, how);
        return sources -> link;
    }

    private static Optional<Verbatim> readWords(JsonReader in) throws IOException {
        if (in.isTrue()) {
            return Optional.empty();
        }
        if (!in.isString() && !in.isObject()) {
            throw in.wrongType("true or words (a string or an object)");
        }
        return Optional.of(VerbatimJson.read(in));
    }
}
