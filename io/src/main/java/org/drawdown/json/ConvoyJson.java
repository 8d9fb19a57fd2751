package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.drawdown.claim.Convoy;

final class ConvoyJson {
    static final WireNames<Convoy.Load> LOADS = WireNames.of(Convoy.Load.class, load -> switch (load) {
        case LADEN -> "laden";
        case EMPTY -> "empty";
        case MIXED -> "mixed";
        case UNKNOWN -> "unknown";
    });

    static final WireNames<Convoy.LastCall> LAST_CALLS = WireNames.of(Convoy.LastCall.class, call -> switch (call) {
        case NOT_CALLED -> "not-called";
        case BY_REPUBLISHER -> "by-republisher";
        case BY_VOICE -> "by-voice";
    });

    private static final ImmutableList<String> MEMBERS = ImmutableList.of(
            "vehicles", "load", "cargo", "origin", "via", "destination", "toward", "escort", "shuttle", "lastCall");

    private ConvoyJson() {}

    static void write(JsonWriter out, Convoy convoy) throws IOException {
        out.begin();
        out.list("vehicles", convoy.vehicles(), CountJson::write);
        out.memberUnless(Convoy.Load.UNKNOWN, "load", convoy.load(), LOADS);
        out.list("cargo", convoy.cargo(), VerbatimJson::write);
        out.member("origin", convoy.origin(), MentionJson::write);
        out.list("via", convoy.via(), MentionJson::write);
        out.member("destination", convoy.destination(), MentionJson::write);
        out.member("toward", convoy.toward(), MentionJson::write);
        out.list("escort", convoy.escort(), VerbatimJson::write);
        if (convoy.shuttle()) {
            out.member("shuttle", true, JsonWriter::flag);
        }
        out.memberUnless(Convoy.LastCall.NOT_CALLED, "lastCall", convoy.lastCall(), LAST_CALLS);
        out.end();
    }

    static Convoy read(JsonReader in) throws IOException {
        return in.object("a convoy", ConvoyJson::readMembers);
    }

    private static Convoy readMembers(JsonReader in) throws IOException {
        Convoy.Builder convoy = Convoy.builder();
        while (in.nextMember()) {
            switch (in.member()) {
                case "vehicles" -> convoy.addAllVehicles(in.list("counts", CountJson::read));
                case "load" -> convoy.load(in.constant(LOADS));
                case "cargo" -> convoy.addAllCargo(in.list("words", VerbatimJson::read));
                case "origin" -> convoy.origin(MentionJson.read(in));
                case "via" -> convoy.addAllVia(in.list("mentions", MentionJson::read));
                case "destination" -> convoy.destination(MentionJson.read(in));
                case "toward" -> convoy.toward(MentionJson.read(in));
                case "escort" -> convoy.addAllEscort(in.list("words", VerbatimJson::read));
                case "shuttle" -> convoy.shuttle(in.flag());
                case "lastCall" -> convoy.lastCall(in.constant(LAST_CALLS));
                default -> in.unknownMember(MEMBERS);
            }
        }
        return convoy.build();
    }
}
