package org.drawdown.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Amendment;
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
import org.drawdown.estimate.DateWindow;
import org.drawdown.ledger.AmendmentEntry;
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Location;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.source.Attribution;
import org.drawdown.source.Link;
import org.drawdown.source.Reliability;
import org.drawdown.source.Source;
import org.drawdown.wording.Verbatim;

/** Small ledgers about two tenures and six days in which everything that can be said is said, and much of it twice. */
final class Ledgers {
    static final List<Tenure> TENURES = List.of(Tenure.of("coalition", "shaddadi"), Tenure.of("coalition", "tanf"));
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 1);
    private static final int DAYS = 6;

    // One id has two descriptions, as reports that were written down by two people have.
    private static final Source OUTLET = Source.outlet("al-ahed", "Al-Ahed");
    private static final Source OTHER_OUTLET = Source.outlet("enab", "Enab Baladi");
    private static final Source MONITOR = Source.monitor("sohr", "SOHR");
    private static final Source MONITOR_RATED = MONITOR.rated(Reliability.B);
    private static final Source OF_THE_FORCE =
            Source.official("centcom", "CENTCOM").speakingFor("coalition");
    private static final Source OF_THE_RECEIVER =
            Source.official("ministry", "Ministry of Defence").speakingFor("army");
    private static final Source EDITOR = Source.person("editor", "The editor");

    private Ledgers() {}

    static Arbitrary<Ledger> ledgers() {
        return Combinators.combine(
                        entries().list().ofMinSize(1).ofMaxSize(7),
                        amendmentEntries().list().ofMaxSize(6))
                .as(Ledger::ofEntries);
    }

    private static Arbitrary<Entry> entries() {
        return Combinators.combine(reports(), instants()).as(Entry::of);
    }

    private static Arbitrary<AmendmentEntry> amendmentEntries() {
        return Combinators.combine(amendments(), instants()).as(AmendmentEntry::of);
    }

    private static Arbitrary<Instant> instants() {
        return Combinators.combine(days(), Arbitraries.of(0, 1, 43_200_000, 86_399_999))
                .as((day, millis) -> Entry.endOf(day).plusMillis(millis));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS - 1).map(FIRST_DAY::plusDays);
    }

    // ---- reports

    private static Arbitrary<Report> reports() {
        return Combinators.combine(
                        Arbitraries.of(1, 2, 3, 4, 5),
                        Arbitraries.of(OUTLET, OTHER_OUTLET, MONITOR, MONITOR_RATED, OF_THE_FORCE, OF_THE_RECEIVER),
                        days().map(DateWindow::on).optional(0.9),
                        Arbitraries.of("ar", "en").optional(0.3),
                        drafts().list().ofMinSize(1).ofMaxSize(4))
                .as((number, publisher, published, language, drafts) -> {
                    Report.Draft report = Report.by(publisher, "r" + number);
                    published.ifPresent(report::published);
                    language.ifPresent(report::language);
                    Map<String, Supplier<Claim.Draft>> byId = new LinkedHashMap<>();
                    drafts.forEach(draft -> byId.put("c" + (byId.size() + 1), draft));
                    byId.forEach((id, draft) -> report.claim(id, draft.get()));
                    return report.build();
                });
    }

    /** Drafts change as they are written, so each report takes new ones. */
    private static Arbitrary<Supplier<Claim.Draft>> drafts() {
        return Combinators.combine(
                        statements(),
                        windows(),
                        Arbitraries.frequencyOf(
                                Tuple.of(8, Arbitraries.just(Modality.REPORTED)),
                                Tuple.of(2, Arbitraries.of(Modality.class))),
                        chains(),
                        bases(),
                        Arbitraries.of("denied", "denies", "ambiguous", "verbatim")
                                .optional(0.3))
                .as((statement, when, modality, chain, basis, more) -> () -> {
                    Claim.Draft draft = statement.claimed().as(modality).when(when);
                    chain.forEach(draft::through);
                    draft.basedOn(basis, Optional.of(FIRST_DAY).filter(day -> basis == Attribution.Basis.IMAGERY));
                    switch (more.orElse("")) {
                        case "denied" -> draft.denied();
                        case "denies" -> draft.denies("r1#c9");
                        case "ambiguous" -> draft.ambiguous("back to the base, or out once more");
                        case "verbatim" ->
                            draft.verbatim(Verbatim.of("خرج آخر رتل", "ar").translated("it left"));
                        default -> {}
                    }
                    return draft;
                });
    }

    private static Arbitrary<DateWindow> windows() {
        return Arbitraries.oneOf(
                days().map(DateWindow::on),
                days().map(DateWindow::on),
                days().map(DateWindow::on),
                days().map(DateWindow::until),
                days().map(day -> DateWindow.on(day).approximate().withVerbatim(Verbatim.of("نحو", "ar"))),
                Combinators.combine(days(), Arbitraries.integers().between(1, 3))
                        .as((day, length) -> DateWindow.between(day, day.plusDays(length))),
                Arbitraries.of(DateWindow.unknown(), DateWindow.parse("2026-02"), DateWindow.parse("2026-02-03/..")));
    }

    private static Arbitrary<List<Link>> chains() {
        Link monitor = Link.named(MONITOR, Link.Verb.SAID);
        return Arbitraries.of(
                List.of(),
                List.of(),
                List.of(monitor),
                List.of(Link.named(MONITOR_RATED, Link.Verb.QUOTED)),
                List.of(monitor, Link.unnamed(Optional.of(Verbatim.of("مصادر", "ar")), Link.Verb.SAID)),
                List.of(Link.unnamed(Optional.empty(), Link.Verb.SAID)),
                List.of(Link.correspondent(Optional.empty(), Link.Verb.OBSERVED)),
                List.of(Link.named(OF_THE_FORCE, Link.Verb.SAID)),
                List.of(Link.named(OF_THE_RECEIVER, Link.Verb.SAID)));
    }

    private static Arbitrary<Attribution.Basis> bases() {
        return Arbitraries.frequency(
                Tuple.of(9, Attribution.Basis.UNKNOWN),
                Tuple.of(1, Attribution.Basis.STATEMENT),
                Tuple.of(1, Attribution.Basis.VISIT),
                Tuple.of(1, Attribution.Basis.IMAGERY));
    }

    // ---- statements

    private static Arbitrary<Statement> statements() {
        return Arbitraries.oneOf(
                withdrawals(),
                withdrawals(),
                withdrawals(),
                movements(),
                Combinators.combine(subjects(), counts()).as(Presence::of),
                Combinators.combine(subjects(), counts()).as(Presence::of),
                Combinators.combine(subjects(), counts()).as(Return::of),
                destructions(),
                destructions(),
                Combinators.combine(subjects(), agents()).as(Restoration::of),
                controls(),
                Combinators.combine(Arbitraries.of(Plan.Step.class), subjects(), windows())
                        .as(Plan::of),
                Combinators.combine(Arbitraries.of(Sighting.Event.class), subjectsAndAreas(), counts())
                        .as(Sighting::of),
                Combinators.combine(
                                Arbitraries.of(Identity.Relation.class),
                                subjects(),
                                Arbitraries.just(Mention.base(Verbatim.of("خراب الجير", "ar"))))
                        .as(Identity::of),
                subjectsAndAreas().map(Assessment::of));
    }

    private static Arbitrary<Statement> withdrawals() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(Withdrawal.Stage.COMPLETED)),
                                Tuple.of(1, Arbitraries.of(Withdrawal.Stage.class))),
                        subjects(),
                        Arbitraries.of(Withdrawal.Manner.class).optional(0.2))
                .as((stage, subject, manner) -> Withdrawal.builder()
                        .stage(stage)
                        .subject(subject)
                        .manner(manner)
                        .build());
    }

    private static Arbitrary<Statement> movements() {
        return Combinators.combine(Arbitraries.of(Movement.Direction.class), subjects(), convoys())
                .as(Movement::of);
    }

    private static Arbitrary<Convoy> convoys() {
        return Combinators.combine(
                        Arbitraries.of(Convoy.Load.class),
                        Arbitraries.of(Convoy.LastCall.class),
                        Arbitraries.of(true, false),
                        counts())
                .as((load, lastCall, shuttle, count) -> {
                    Convoy.Builder convoy =
                            Convoy.builder().load(load).lastCall(lastCall).shuttle(shuttle);
                    count.ifPresent(convoy::addVehicles);
                    return convoy.build();
                });
    }

    private static Arbitrary<Statement> destructions() {
        return Combinators.combine(
                        subjects(),
                        Arbitraries.of(Destruction.Scope.SITE, Destruction.Scope.SITE, Destruction.Scope.PART),
                        Arbitraries.of(Destruction.Extent.class),
                        agents())
                .as((subject, scope, extent, agent) -> Destruction.of(
                        subject, subject.part().isPresent() ? Destruction.Scope.PART : scope, extent, agent));
    }

    private static Arbitrary<Statement> controls() {
        Agent army = Agent.other("army");
        return Arbitraries.of(TENURES)
                .flatMap(tenure -> Arbitraries.of(
                        Control.handedOver(tenure, army),
                        Control.takenOver(tenure, army),
                        Control.seized(tenure, Agent.other(Verbatim.of("مسلحون", "ar"))),
                        Control.abandoned(tenure),
                        Control.closed(tenure)));
    }

    private static Arbitrary<Agent> agents() {
        return Arbitraries.of(Agent.theForce(), Agent.unnamed(), Agent.other("army"));
    }

    private static Arbitrary<Optional<Count>> counts() {
        return Arbitraries.of(
                        Count.about(100, "trucks").withVerbatim(Verbatim.of("نحو 100 شاحنة", "ar")),
                        Count.exactly(40, "trucks"),
                        Count.dozens("trucks"),
                        Count.some("soldiers"))
                .optional(0.4);
    }

    private static Arbitrary<Subject> subjects() {
        return Arbitraries.frequency(
                Tuple.of(12, Subject.of(TENURES.get(0))),
                Tuple.of(3, Subject.of(TENURES.get(1))),
                Tuple.of(2, Subject.part(TENURES.get(0), "airstrip")),
                Tuple.of(1, Subject.mentioned(Mention.base(Verbatim.of("الشدادي", "ar")))));
    }

    private static Arbitrary<Subject> subjectsAndAreas() {
        return Arbitraries.oneOf(
                subjects(),
                Arbitraries.just(
                        Subject.area(Location.area(Verbatim.of("جنوب الحسكة", "ar"), Location.Precision.REGION))));
    }

    // ---- amendments

    private static Arbitrary<Amendment> amendments() {
        Arbitrary<String> targets = Combinators.combine(Arbitraries.of(1, 2, 3, 4), Arbitraries.of(1, 2, 3))
                .as((report, claim) -> "r" + report + "#c" + claim);
        Arbitrary<Source> sources = Arbitraries.of(OUTLET, OTHER_OUTLET, MONITOR, OF_THE_FORCE);
        Arbitrary<String> ids = Arbitraries.of("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8");
        return Arbitraries.oneOf(
                Combinators.combine(ids, sources, targets).as(Amendment::retraction),
                Combinators.combine(sources, Arbitraries.of("a1", "a2"))
                        .as((by, target) -> Amendment.retraction("a3", by, target)),
                Combinators.combine(ids, sources, targets)
                        .as((id, by, target) ->
                                Amendment.correction(id, by, target, "r4#c4").because("رقم خاطئ")),
                Combinators.combine(ids, sources, targets).as(Amendment::dispute),
                rulings(ids, targets),
                rulings(ids, targets),
                rulings(ids, targets),
                rulings(ids, targets));
    }

    private static Arbitrary<Amendment> rulings(Arbitrary<String> ids, Arbitrary<String> targets) {
        return Combinators.combine(ids, Arbitraries.of(true, false), targets)
                .as((id, accepts, target) -> accepts
                        ? Amendment.acceptance(id, EDITOR, target, "the ministry confirmed it")
                        : Amendment.settingAside(id, EDITOR, target, "the outlet said otherwise"));
    }
}
