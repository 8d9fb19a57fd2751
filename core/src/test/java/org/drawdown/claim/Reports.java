package org.drawdown.claim;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.drawdown.estimate.Count;
import org.drawdown.estimate.DateWindow;
import org.drawdown.place.Location;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.source.Attribution.Basis;
import org.drawdown.source.Link;
import org.drawdown.source.Reliability;
import org.drawdown.source.Source;
import org.drawdown.wording.Names;
import org.drawdown.wording.Verbatim;

/**
 * Reports and amendments as nobody would write them, for laws that hold for all: every kind of statement, every shape of
 * chain, English and Arabic words. There are few bases, sources, days and ids, so that what is made meets and clashes.
 * Edge cases of so many choices would crowd out all the rest, so there are none.
 */
public final class Reports {
    /** All days are from here to {@link #LAST_DAY}, inclusive. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 30);

    public static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 8);

    public static final Tenure SHADDADI = Tenure.of("coalition", "shaddadi");
    public static final Tenure TANF = Tenure.of("coalition", "tanf");
    public static final Tenure US_AT_TANF = Tenure.of("us", "tanf");

    public static final Source AL_AHED =
            Source.outlet("al-ahed", "Al-Ahed").named(Names.of("Al-Ahed", "en").or("العهد", "ar"));
    public static final Source SOHR = Source.monitor("sohr", "SOHR").rated(Reliability.C);
    public static final Source CENTCOM = Source.official("centcom", "CENTCOM").speakingFor("coalition");
    public static final Source MINISTRY =
            Source.official("ministry", "وزارة الدفاع").speakingFor("syrian-army");
    public static final Source WADI = Source.person("wadi", "Hassan Wadi")
            .named(Names.of("Hassan Wadi").withExternalId("wikidata", "Q1").withExternalId("isni", "2"));

    private static final String LONG = "قال المصدر إن القوات ".repeat(5);

    private Reports() {}

    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay()))
                .map(FIRST_DAY::plusDays);
    }

    public static Arbitrary<DateWindow> windows() {
        Arbitrary<DateWindow> between = Combinators.combine(days(), days())
                .as((one, other) ->
                        one.isBefore(other) ? DateWindow.between(one, other) : DateWindow.between(other, one));
        return Arbitraries.oneOf(
                days().map(DateWindow::on),
                between,
                days().map(DateWindow::until),
                days().map(DateWindow::from),
                days().map(day -> DateWindow.on(day).approximate()),
                words().map(DateWindow.unknown()::withVerbatim),
                Arbitraries.of(DateWindow.unknown(), DateWindow.of(YearMonth.of(2026, 2))));
    }

    /** Words, two of which differ only where they are too long to be shown. */
    public static Arbitrary<Verbatim> words() {
        return Combinators.combine(
                        Arbitraries.of("the last convoy", "عشرات الشاحنات", "آخر رتل", LONG + "غادرت", LONG + "بقيت"),
                        Arbitraries.of("en", "ar").optional(),
                        Arbitraries.of("a convoy", "dozens of trucks").optional())
                .as((text, language, translation) -> {
                    Verbatim words = language.map(tag -> Verbatim.of(text, tag)).orElse(Verbatim.of(text));
                    return translation.map(words::translated).orElse(words);
                });
    }

    public static Arbitrary<Count> counts() {
        return Combinators.combine(
                        Arbitraries.of(
                                Count.about(100, "trucks"),
                                Count.dozens("trucks"),
                                Count.exactly(3, "شاحنات"),
                                Count.atMost(20, "soldiers")),
                        words().optional())
                .as((count, words) -> words.map(count::withVerbatim).orElse(count));
    }

    public static Arbitrary<Source> sources() {
        return Arbitraries.of(AL_AHED, SOHR, CENTCOM, MINISTRY, WADI);
    }

    public static Arbitrary<Tenure> tenures() {
        return Arbitraries.of(SHADDADI, TANF, US_AT_TANF);
    }

    public static Arbitrary<Mention> mentions() {
        return Combinators.combine(
                        Arbitraries.of(Mention.Kind.class),
                        words().optional(),
                        Arbitraries.of("tanf", "qasrak").optional())
                .filter((kind, written, id) -> written.isPresent() || id.isPresent())
                .as(Mention::of);
    }

    public static Arbitrary<Location> locations() {
        Arbitrary<Location.Point> points = Combinators.combine(Arbitraries.of(33.5, 36.05), Arbitraries.of(38.6, 40.73))
                .as(Location.Point::of);
        return Combinators.combine(
                        points.optional(),
                        words().optional(),
                        Arbitraries.of(Location.Precision.class),
                        Arbitraries.of("SY", "الحسكة").list().ofMaxSize(2))
                .filter((point, words, precision, path) -> point.isPresent() || words.isPresent())
                .as((point, words, precision, path) -> Location.builder()
                        .point(point)
                        .words(words)
                        .precision(precision)
                        .addAllAdminPath(path)
                        .build());
    }

    public static Arbitrary<Subject> subjects() {
        return Arbitraries.oneOf(subjectsOfBases(), locations().map(Subject::area));
    }

    private static Arbitrary<Subject> subjectsOfBases() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, tenures().map(Subject::of)),
                Tuple.of(
                        2,
                        Combinators.combine(tenures(), Arbitraries.of("airstrip", "مستودع الذخيرة"))
                                .as(Subject::part)),
                Tuple.of(1, mentions().map(Subject::mentioned)));
    }

    public static Arbitrary<Agent> agents() {
        return Arbitraries.oneOf(Arbitraries.of(Agent.theForce(), Agent.unnamed()), others());
    }

    private static Arbitrary<Agent> others() {
        return Arbitraries.oneOf(
                Arbitraries.of("sdf", "syrian-army").map(Agent::other),
                words().map(Agent::other),
                words().map(words -> Agent.of(Agent.Kind.OTHER, Optional.of("sdf"), Optional.of(words))));
    }

    public static Arbitrary<Convoy> convoys() {
        return Builders.withBuilder(Convoy::builder)
                .use(counts().list().ofMaxSize(2))
                .in(Convoy.Builder::addAllVehicles)
                .use(Arbitraries.of(Convoy.Load.class))
                .in(Convoy.Builder::load)
                .use(words().list().ofMaxSize(2))
                .in(Convoy.Builder::addAllCargo)
                .use(mentions().optional())
                .in((convoy, origin) -> convoy.origin(origin))
                .use(mentions().list().ofMaxSize(2))
                .in(Convoy.Builder::addAllVia)
                .use(mentions().optional())
                .in((convoy, destination) -> convoy.destination(destination))
                .use(mentions().optional())
                .in((convoy, toward) -> convoy.toward(toward))
                .use(words().list().ofMaxSize(1))
                .in(Convoy.Builder::addAllEscort)
                .use(Arbitraries.of(false, true))
                .in(Convoy.Builder::shuttle)
                .use(Arbitraries.of(Convoy.LastCall.class))
                .in(Convoy.Builder::lastCall)
                .build(Convoy.Builder::build);
    }

    /** Statements of all kinds, those that move a base more often. */
    public static Arbitrary<Statement> statements() {
        return Arbitraries.oneOf(
                withdrawals(),
                Combinators.combine(Arbitraries.of(Movement.Direction.class), subjectsOfBases(), convoys())
                        .as(Movement::of),
                Combinators.combine(subjects(), counts().optional()).as(Presence::of),
                Combinators.combine(subjects(), counts().optional()).as(Return::of),
                destructions(),
                Combinators.combine(subjects(), agents()).as(Restoration::of),
                controls(),
                Combinators.combine(Arbitraries.of(Plan.Step.class), subjects(), windows())
                        .as(Plan::of),
                Combinators.combine(Arbitraries.of(Sighting.Event.class), subjects(), counts().optional())
                        .as(Sighting::of),
                Combinators.combine(Arbitraries.of(Identity.Relation.class), subjects(), mentions())
                        .as(Identity::of),
                subjects().map(Assessment::of));
    }

    private static Arbitrary<Withdrawal> withdrawals() {
        return Combinators.combine(
                        Arbitraries.of(Withdrawal.Stage.class),
                        subjectsOfBases(),
                        mentions().optional(),
                        Arbitraries.of(Withdrawal.Manner.class).optional())
                .as((stage, subject, toward, manner) -> Withdrawal.builder()
                        .stage(stage)
                        .subject(subject)
                        .toward(toward)
                        .manner(manner)
                        .build());
    }

    private static Arbitrary<Destruction> destructions() {
        return Combinators.combine(
                        subjects(),
                        Arbitraries.of(Destruction.Scope.class),
                        Arbitraries.of(Destruction.Extent.class),
                        agents())
                .filter((subject, scope, extent, agent) ->
                        scope != Destruction.Scope.SITE || subject.part().isEmpty())
                .as(Destruction::of);
    }

    private static Arbitrary<Control> controls() {
        return Combinators.combine(Arbitraries.of(Control.Act.class), subjects(), others())
                .as((act, subject, holder) -> Control.of(
                        act,
                        subject,
                        switch (act) {
                            case ABANDONED, CLOSED -> Agent.unnamed();
                            case HANDED_OVER, TAKEN_OVER, SEIZED -> holder;
                        }));
    }

    /** What may follow the publisher in a chain. */
    public static Arbitrary<List<Link>> links() {
        Arbitrary<Link.Verb> verbs = Arbitraries.of(Link.Verb.class);
        Arbitrary<Link> named = Combinators.combine(sources(), verbs).as(Link::named);
        Arbitrary<Link> unnamed = Combinators.combine(words().optional(), verbs).as(Link::unnamed);
        Arbitrary<Link> correspondents =
                Combinators.combine(words().optional(), verbs).as(Link::correspondent);
        return Arbitraries.oneOf(named, unnamed, correspondents)
                .list()
                .ofMaxSize(3)
                .map(Reports::withCorrespondentsOfSomebody);
    }

    private static List<Link> withCorrespondentsOfSomebody(List<Link> links) {
        List<Link> chain = new ArrayList<>();
        Link.Kind before = Link.Kind.NAMED;
        for (Link link : links) {
            if (link.kind() != Link.Kind.CORRESPONDENT || before == Link.Kind.NAMED) {
                chain.add(link);
                before = link.kind();
            }
        }
        return chain;
    }

    public static Arbitrary<Claim.Draft> drafts() {
        Arbitrary<Consumer<Claim.Draft>> grounds = Arbitraries.oneOf(
                Arbitraries.of(Basis.class).map(basis -> draft -> draft.basedOn(basis, Optional.empty())),
                days().map(day -> draft -> draft.fromImagery(day)));
        Arbitrary<Consumer<Claim.Draft>> denials = Arbitraries.of(
                draft -> {}, Claim.Draft::denied, draft -> draft.denies("r9#c1"), draft -> draft.denies("r9#c2"));
        return Combinators.combine(
                        statements(),
                        given(ImmutableList.of(
                                maybe(windows(), Claim.Draft::when),
                                links().map(links -> draft -> links.forEach(draft::through)),
                                grounds,
                                maybe(Arbitraries.of(Modality.class), Claim.Draft::as),
                                denials,
                                maybe(words(), Claim.Draft::verbatim),
                                maybe(Arbitraries.of("back, or out once more", "أو"), Claim.Draft::ambiguous))))
                .as((statement, parts) -> {
                    Claim.Draft draft = statement.claimed();
                    parts.accept(draft);
                    return draft;
                })
                .withoutEdgeCases();
    }

    /** Reports, often with one id, some of them with no date of publication. */
    public static Arbitrary<Report> reports() {
        Arbitrary<DateWindow> published =
                Arbitraries.oneOf(days().map(DateWindow::on), Arbitraries.of(DateWindow.of(YearMonth.of(2026, 2))));
        return Combinators.combine(
                        sources(),
                        Arbitraries.of("r1", "r2", "r3"),
                        Reports.<Report.Draft>given(ImmutableList.of(
                                maybe(published, Report.Draft::published),
                                maybe(Arbitraries.of("en", "ar"), Report.Draft::language),
                                maybe(Arbitraries.of("https://example.org/1"), Report.Draft::address),
                                maybe(Arbitraries.of("sha256:9f86", "sha256:d081"), Report.Draft::archived),
                                drafts().list().ofMaxSize(3).map(drafts -> report -> {
                                    for (int i = 0; i < drafts.size(); i++) {
                                        report.claim("c" + (i + 1), drafts.get(i));
                                    }
                                }))))
                .as((publisher, id, parts) -> {
                    Report.Draft report = Report.by(publisher, id);
                    parts.accept(report);
                    return report.build();
                })
                .withoutEdgeCases();
    }

    /** Amendments of claims that may be in {@link #reports}, often with one id. */
    public static Arbitrary<Amendment> amendments() {
        Arbitrary<String> reasons = Arbitraries.of("the convoy was another force's", LONG + "غادرت", LONG + "بقيت");
        return Combinators.combine(
                        Arbitraries.of("a1", "a2"),
                        Arbitraries.of(Amendment.Kind.class),
                        sources(),
                        Arbitraries.of("r1#c1", "r2#c1", "r3#c2"),
                        reasons)
                .as((id, kind, by, target, reason) -> Amendment.of(
                        id,
                        kind,
                        by,
                        target,
                        kind == Amendment.Kind.CORRECTION ? Optional.of("r9#c1") : Optional.empty(),
                        Optional.of(reason)))
                .withoutEdgeCases();
    }

    /** A part of a draft that is given in half of the cases. */
    private static <D, T> Arbitrary<Consumer<D>> maybe(Arbitrary<T> parts, BiConsumer<D, T> giving) {
        return parts.optional(0.5).map(part -> draft -> part.ifPresent(given -> giving.accept(draft, given)));
    }

    private static <D> Arbitrary<Consumer<D>> given(List<Arbitrary<Consumer<D>>> parts) {
        return Combinators.combine(parts).as(given -> draft -> given.forEach(part -> part.accept(draft)));
    }
}
