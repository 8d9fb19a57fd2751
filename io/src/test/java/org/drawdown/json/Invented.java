package org.drawdown.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Assessment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Control;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Identity;
import org.drawdown.claim.Modality;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Plan;
import org.drawdown.claim.Presence;
import org.drawdown.claim.Report;
import org.drawdown.claim.Restoration;
import org.drawdown.claim.Return;
import org.drawdown.claim.Sighting;
import org.drawdown.claim.Statement;
import org.drawdown.claim.Subject;
import org.drawdown.claim.Withdrawal;
import org.drawdown.estimate.Count;
import org.drawdown.estimate.CountKind;
import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Base;
import org.drawdown.place.BorderCrossing;
import org.drawdown.place.Force;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Location;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.source.Attribution;
import org.drawdown.source.Link;
import org.drawdown.source.Reliability;
import org.drawdown.source.Source;
import org.drawdown.wording.Names;
import org.drawdown.wording.Verbatim;

/** Values of every shape that core allows, invented at random. */
final class Invented {
    private static final List<String> PIECES = List.of(
            "الشدادي",
            "خراب الجير",
            "نحو 100",
            "al-Tanf",
            "Şeddadi",
            "ıİ",
            "\"",
            "\\",
            "/",
            "\n",
            "\t",
            "\u0001",
            "\u007F",
            "\u0085",
            "\u2028",
            "\u061C",
            "\u200E",
            "\u200F",
            "\u202E",
            "\u2066",
            "\u2069",
            "\uFEFF",
            "\u200B",
            "\uFDF2",
            "e\u0301",
            "é",
            "\uD83D\uDE9B",
            "\uD801\uDC00",
            "{}",
            "[],:",
            " ");
    private static final List<String> LANGUAGES = List.of("ar", "en", "tr", "ku-Latn", "zh-Hant-TW");
    private static final List<String> WINDOWS = List.of(
            "2026-02-05",
            "2026-02-05~",
            "2026-02?",
            "2026-02-XX",
            "2026",
            "202X",
            "2026-01-29~/2026-02-05",
            "../2026-02-05",
            "2026-02-05/..",
            "/2026-02-05",
            "2026-02-05/",
            "/",
            "../..",
            "/..",
            "0000-01-01/9999-12-31%");
    private static final List<String> PUBLISHED = List.of("2026-02-05", "2026-02", "2026", "../2026-02-05");

    private final Random random;

    Invented(Random random) {
        this.random = random;
    }

    Report report() {
        List<Source> sources = sources();
        Report.Draft report = Report.by(oneOf(sources), id());
        if (random.nextBoolean()) {
            DateWindow published = DateWindow.parse(oneOf(PUBLISHED));
            report.published(random.nextBoolean() ? published : published.withVerbatim(verbatim()));
        }
        optional(() -> oneOf(LANGUAGES)).ifPresent(report::language);
        optional(this::text).ifPresent(report::address);
        optional(this::id).ifPresent(report::archived);
        for (String id : distinct(6, this::id)) {
            report.claim(id, claim(sources));
        }
        return report.build();
    }

    Gazetteer gazetteer() {
        List<String> forces = new ArrayList<>(distinct(3, this::id));
        Gazetteer.Builder gazetteer = Gazetteer.builder();
        for (int i = 0; i < forces.size(); i++) {
            // Of an earlier one at most, so that there is no circle.
            Optional<String> memberOf = i == 0 ? Optional.empty() : optional(() -> forces.get(0));
            gazetteer.addForces(Force.of(forces.get(i), names(), memberOf));
        }
        distinct(3, this::id).forEach(id -> gazetteer.addBases(base(id)));
        distinct(3, this::id).forEach(id -> gazetteer.addCrossings(crossing(id)));
        distinct(3, () -> Tenure.of(id(), id())).forEach(gazetteer::addTenures);
        return gazetteer.addAllSources(sources()).build();
    }

    private Base base(String id) {
        Base.Builder base = Base.builder().id(id).names(names()).location(optional(this::location));
        distinct(2, this::id).forEach(part -> base.addParts(Base.Part.of(part, names())));
        distinct(2, this::id).stream().filter(other -> !other.equals(id)).forEach(base::addNotSame);
        return base.build();
    }

    private BorderCrossing crossing(String id) {
        return BorderCrossing.builder()
                .id(id)
                .names(names())
                .addCountries(oneOf(List.of("SY", "JO")), oneOf(List.of("IQ", "TR")))
                .location(optional(this::location))
                .build();
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>(List.of("s"));
        ids.addAll(distinct(3, this::id));
        for (String id : ids) {
            sources.add(Source.of(
                    id, names(), oneOf(Source.Kind.values()), optional(this::id), oneOf(Reliability.values())));
        }
        return sources;
    }

    private Claim.Draft claim(List<Source> sources) {
        Claim.Draft claim = statement().claimed().as(oneOf(Modality.values()));
        if (random.nextBoolean()) {
            claim.when(window());
        }
        switch (random.nextInt(4)) {
            case 0 -> claim.denied();
            case 1 -> claim.denies("other-report#" + id());
            default -> {}
        }
        boolean afterNamed = true;
        for (int i = random.nextInt(4); i > 0; i--) {
            Link link = link(sources, afterNamed);
            afterNamed = link.kind() == Link.Kind.NAMED;
            claim.through(link);
        }
        Attribution.Basis basis = oneOf(Attribution.Basis.values());
        claim.basedOn(basis, basis == Attribution.Basis.IMAGERY ? optional(this::day) : Optional.empty());
        optional(this::verbatim).ifPresent(claim::verbatim);
        optional(this::text).ifPresent(claim::ambiguous);
        return claim;
    }

    private Link link(List<Source> sources, boolean afterNamed) {
        Link.Verb verb = oneOf(Link.Verb.values());
        return switch (random.nextInt(afterNamed ? 3 : 2)) {
            case 0 -> Link.named(oneOf(sources), verb);
            case 1 -> Link.unnamed(optional(this::verbatim), verb);
            default -> Link.correspondent(optional(this::verbatim), verb);
        };
    }

    private Statement statement() {
        return switch (oneOf(Statement.Kind.values())) {
            case WITHDRAWAL ->
                Withdrawal.builder()
                        .stage(oneOf(Withdrawal.Stage.values()))
                        .subject(placeSubject())
                        .toward(optional(this::mention))
                        .manner(optional(() -> oneOf(Withdrawal.Manner.values())))
                        .build();
            case MOVEMENT -> Movement.of(oneOf(Movement.Direction.values()), subject(), convoy());
            case PRESENCE -> Presence.of(subject(), optional(this::count));
            case RETURN -> Return.of(subject(), optional(this::count));
            case DESTRUCTION -> destruction();
            case RESTORATION -> Restoration.of(subject(), agent());
            case CONTROL -> control();
            case PLAN ->
                Plan.of(oneOf(Plan.Step.values()), subject(), random.nextBoolean() ? DateWindow.unknown() : window());
            case SIGHTING -> Sighting.of(oneOf(Sighting.Event.values()), subject(), optional(this::count));
            case IDENTITY -> Identity.of(oneOf(Identity.Relation.values()), subject(), mention());
            case ASSESSMENT -> Assessment.of(subject());
        };
    }

    private Statement destruction() {
        Subject subject = subject();
        Destruction.Scope scope = subject.part().isPresent()
                ? oneOf(List.of(Destruction.Scope.PART, Destruction.Scope.MATERIEL))
                : oneOf(Destruction.Scope.values());
        return Destruction.of(subject, scope, oneOf(Destruction.Extent.values()), agent());
    }

    private Statement control() {
        Control.Act act = oneOf(Control.Act.values());
        boolean toNobody = act == Control.Act.ABANDONED || act == Control.Act.CLOSED || random.nextBoolean();
        Subject subject = subject();
        Agent holder = toNobody ? Agent.unnamed() : somebodyElse();
        // A site changes hands to others than its own force.
        boolean isItsOwn = holder.force().isPresent()
                && holder.force().equals(subject.tenure().map(Tenure::force));
        return Control.of(act, subject, isItsOwn ? Agent.unnamed() : holder);
    }

    private Subject subject() {
        return random.nextInt(4) == 0 ? Subject.area(location()) : placeSubject();
    }

    private Subject placeSubject() {
        return switch (random.nextInt(3)) {
            case 0 -> Subject.of(Tenure.of(id(), id()));
            case 1 -> Subject.part(Tenure.of(id(), id()), text());
            default -> Subject.mentioned(mention());
        };
    }

    private Agent agent() {
        return switch (random.nextInt(3)) {
            case 0 -> Agent.unnamed();
            case 1 -> Agent.theForce();
            default -> somebodyElse();
        };
    }

    private Agent somebodyElse() {
        return switch (random.nextInt(3)) {
            case 0 -> Agent.other(otherForce());
            case 1 -> Agent.other(verbatim());
            default -> Agent.of(Agent.Kind.OTHER, Optional.of(otherForce()), Optional.of(verbatim()));
        };
    }

    /** A force that is never the one whose tenure it is. */
    private String otherForce() {
        return "other-" + id();
    }

    private Convoy convoy() {
        Convoy.Builder convoy = Convoy.builder()
                .load(oneOf(Convoy.Load.values()))
                .origin(optional(this::mention))
                .destination(optional(this::mention))
                .toward(optional(this::mention))
                .shuttle(random.nextBoolean())
                .lastCall(oneOf(Convoy.LastCall.values()));
        some(2, this::count).forEach(convoy::addVehicles);
        some(2, this::verbatim).forEach(convoy::addCargo);
        some(2, this::mention).forEach(convoy::addVia);
        some(2, this::verbatim).forEach(convoy::addEscort);
        return random.nextInt(4) == 0 ? Convoy.unspecified() : convoy.build();
    }

    private Count count() {
        int low = random.nextInt(1_000);
        CountKind kind = oneOf(CountKind.values());
        Count.Builder count = Count.builder()
                .kind(kind)
                .low(low)
                .unit(oneOf(List.of("trucks", "armoured vehicles", "شاحنات")))
                .verbatim(optional(this::verbatim));
        switch (kind) {
            case COUNTED -> count.best(low).high(low);
            case ESTIMATED ->
                count.best(optional(() -> low + 1).map(OptionalInt::of).orElse(OptionalInt.empty()))
                        .high(optional(() -> Count.MAX).map(OptionalInt::of).orElse(OptionalInt.empty()));
            case VAGUE ->
                count.high(optional(() -> low + 5).map(OptionalInt::of).orElse(OptionalInt.empty()));
        }
        return count.build();
    }

    private Mention mention() {
        Mention.Kind kind = oneOf(Mention.Kind.values());
        return switch (random.nextInt(3)) {
            case 0 -> Mention.of(kind, Optional.of(verbatim()), Optional.empty());
            case 1 -> Mention.of(kind, Optional.empty(), Optional.of(id()));
            default -> Mention.of(kind, Optional.of(verbatim()), Optional.of(id()));
        };
    }

    private Location location() {
        boolean hasPoint = random.nextBoolean();
        Location.Builder location = Location.builder().precision(oneOf(Location.Precision.values()));
        location.point(hasPoint ? Optional.of(point()) : Optional.empty());
        location.words(hasPoint ? optional(this::verbatim) : Optional.of(verbatim()));
        return location.addAllAdminPath(some(3, this::text)).build();
    }

    private Location.Point point() {
        return Location.Point.of(degrees(90), degrees(180));
    }

    private double degrees(int most) {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(2 * most + 1) - most;
            case 1 -> (random.nextInt(200 * most + 1) - 100 * most) / 100.0;
            case 2 -> Double.MIN_VALUE;
            case 3 -> -1.0e-7 * random.nextInt(100);
            case 4 -> Math.nextDown(most);
            default -> (random.nextDouble() * 2 - 1) * most;
        };
    }

    private Names names() {
        List<Verbatim> all = new ArrayList<>(distinct(3, this::verbatim));
        if (all.isEmpty()) {
            all.add(verbatim());
        }
        Map<String, String> externalIds = new LinkedHashMap<>();
        distinct(2, this::id).forEach(scheme -> externalIds.put(scheme, id()));
        return Names.of(all.get(0), ImmutableList.copyOf(all.subList(1, all.size())), ImmutableMap.copyOf(externalIds));
    }

    private DateWindow window() {
        DateWindow window = DateWindow.parse(oneOf(WINDOWS));
        return random.nextBoolean() ? window : window.withVerbatim(verbatim());
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
    }

    private Verbatim verbatim() {
        Verbatim words = random.nextBoolean() ? Verbatim.of(text()) : Verbatim.of(text(), oneOf(LANGUAGES));
        return random.nextInt(3) == 0 ? words.translated(text()) : words;
    }

    private String text() {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(5); i > 0; i--) {
            text.insert(random.nextInt(2) * text.length(), oneOf(PIECES));
        }
        return text.toString();
    }

    private String id() {
        return oneOf(List.of("a", "b-1", "الشدادي", "Q42", "a/b~c", "\"", "\\", "~", "\uD801\uDC00"))
                + random.nextInt(50);
    }

    private <T> Optional<T> optional(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    private <T> Set<T> distinct(int most, Supplier<T> value) {
        return new LinkedHashSet<>(some(most, value));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
