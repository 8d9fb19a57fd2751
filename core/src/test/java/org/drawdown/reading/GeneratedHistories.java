package org.drawdown.reading;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
import org.drawdown.claim.Withdrawal.Stage;
import org.drawdown.estimate.Count;
import org.drawdown.estimate.DateWindow;
import org.drawdown.ledger.AmendmentEntry;
import org.drawdown.ledger.Entry;
import org.drawdown.place.Base;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Location;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.source.Link;
import org.drawdown.source.Source;
import org.drawdown.wording.Names;
import org.drawdown.wording.Verbatim;

/**
 * Generated histories: two tenures of one force and places that are no known base, eight days, six sources of all kinds,
 * everything that can be claimed, reports that are edited, come late and come twice, and amendments of all of it.
 */
final class GeneratedHistories {
    /** One build answers like another; take the seed out of a law to look for more. */
    static final String SEED = "20260205";

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 1);
    static final int DAYS = 8;

    /** The days on which anything can change, and one more on either side. */
    static final ImmutableList<LocalDate> CALENDAR =
            LocalDate.of(2026, 1, 31).datesUntil(LocalDate.of(2026, 3, 3)).collect(ImmutableList.toImmutableList());

    static final Tenure BASE = Tenure.of("coalition", "shaddadi");
    static final Tenure OTHER_BASE = Tenure.of("coalition", "tanf");

    static final Source OUTLET = Source.outlet("alahed", "Al-Ahed");
    static final Source OTHER_OUTLET = Source.outlet("gazette", "The Gazette");
    static final Source MONITOR = Source.monitor("sohr", "SOHR");
    static final Source COMMAND = Source.official("command", "The command").speakingFor("coalition");
    static final Source MINISTRY = Source.official("ministry", "The ministry").speakingFor("army");
    static final Source WITNESS = Source.person("witness", "A. Witness");
    static final ImmutableList<Source> SOURCES =
            ImmutableList.of(OUTLET, OTHER_OUTLET, MONITOR, COMMAND, MINISTRY, WITNESS);

    static final Gazetteer GAZETTEER = Gazetteer.builder()
            .addBase(base("shaddadi"))
            .addBase(base("tanf"))
            .addTenure(BASE)
            .addTenure(OTHER_BASE)
            .build();

    private static final Agent RECEIVER = Agent.other("army");
    private static final Mention SISTER = Mention.base("rmeilan");

    private static final ImmutableList<Function<Subject, Statement>> STATEMENTS = ImmutableList.of(
            subject -> Withdrawal.of(Stage.COMPLETED, subject),
            subject -> Presence.of(subject, Optional.empty()),
            subject -> Withdrawal.of(Stage.BEGUN, subject),
            subject -> Withdrawal.of(Stage.ONGOING, subject),
            subject -> Return.of(subject, Optional.empty()),
            subject -> Control.of(Control.Act.HANDED_OVER, subject, RECEIVER),
            subject -> destruction(subject, Destruction.Extent.DESTROYED, Agent.theForce()),
            subject -> destruction(subject, Destruction.Extent.DESTROYED, Agent.unnamed()),
            subject -> Restoration.of(subject, Agent.unnamed()),
            subject -> Withdrawal.of(Stage.CANCELLED, subject),
            subject -> Withdrawal.of(Stage.PARTIAL, subject),
            subject -> Withdrawal.of(Stage.PREPARING, subject),
            subject -> Withdrawal.builder()
                    .stage(Stage.COMPLETED)
                    .subject(subject)
                    .manner(Withdrawal.Manner.UNDER_FIRE)
                    .build(),
            subject -> Presence.of(subject, Optional.of(Count.exactly(100, "soldiers"))),
            subject -> Control.of(Control.Act.TAKEN_OVER, subject, RECEIVER),
            subject -> Control.of(Control.Act.CLOSED, subject, Agent.unnamed()),
            subject -> Control.of(Control.Act.HANDED_OVER, subject, Agent.unnamed()),
            subject -> destruction(subject, Destruction.Extent.INTACT, Agent.unnamed()),
            subject -> Destruction.of(
                    subject, Destruction.Scope.PART, Destruction.Extent.DESTROYED, Agent.other("raiders")),
            subject -> Movement.of(Movement.Direction.OUT, subject, Convoy.calledTheLast()),
            subject -> Movement.of(Movement.Direction.OUT, subject, Convoy.laden()),
            subject -> Movement.of(Movement.Direction.OUT, subject, Convoy.unspecified()),
            subject -> Movement.of(
                    Movement.Direction.OUT,
                    subject,
                    Convoy.builder()
                            .addVehicle(Count.about(30, "trucks"))
                            .lastCall(Convoy.LastCall.BY_REPUBLISHER)
                            .build()),
            subject -> Movement.of(Movement.Direction.IN, subject, Convoy.laden()),
            subject -> Movement.of(
                    Movement.Direction.IN,
                    subject,
                    Convoy.builder().load(Convoy.Load.LADEN).origin(SISTER).build()),
            subject -> Plan.of(Plan.Step.ANNOUNCED, subject, DateWindow.on(day(4))),
            subject -> Sighting.of(Sighting.Event.EXPLOSION, subject),
            subject -> Identity.same(subject, SISTER),
            subject -> Identity.distinct(subject, SISTER),
            Assessment::of);

    private static final ImmutableList<UnaryOperator<Claim.Draft>> CHAINS = ImmutableList.of(
            draft -> draft,
            draft -> draft.from(MONITOR),
            draft -> draft.from(WITNESS),
            draft -> draft.from(COMMAND),
            draft -> draft.from(MINISTRY),
            draft -> draft.from(MONITOR).unnamed(),
            draft -> draft.unnamed(),
            draft -> draft.from(OUTLET),
            draft -> draft.through(Link.correspondent(Optional.empty(), Link.Verb.SAID)),
            draft -> draft.from(OTHER_OUTLET).onVisit(),
            draft -> draft.from(MONITOR).fromImagery(day(DAYS)));

    private GeneratedHistories() {}

    static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number);
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS - 1).map(GeneratedHistories::day);
    }

    /** The end of a day, at which what was published on it is known. */
    static Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(-1, DAYS + 3).map(day -> Entry.endOf(day(day)));
    }

    static Arbitrary<History> histories() {
        return Combinators.combine(
                        entries().list().ofMinSize(1).ofMaxSize(6),
                        amendments().list().ofMaxSize(4))
                .as((reports, amendments) ->
                        new History(ImmutableList.copyOf(reports), ImmutableList.copyOf(amendments)));
    }

    static Arbitrary<Entry> entries() {
        return entries(Arbitraries.integers().between(0, 5), subjects());
    }

    /** Reports with the same number are versions of one. */
    static Arbitrary<Entry> entries(Arbitrary<Integer> numbers, Arbitrary<Subject> subjects) {
        Arbitrary<Optional<DateWindow>> published = Arbitraries.frequencyOf(
                Tuple.of(
                        12,
                        Arbitraries.integers()
                                .between(2, DAYS + 1)
                                .map(day -> Optional.of(DateWindow.on(day(DAYS + 2 - day))))),
                Tuple.of(1, Arbitraries.just(Optional.of(DateWindow.of(YearMonth.of(2026, 2))))),
                Tuple.of(1, Arbitraries.just(Optional.empty())));
        return Combinators.combine(
                        numbers,
                        published,
                        instants().optional(0.3),
                        claims(subjects).list().ofMinSize(1).ofMaxSize(4))
                .as((number, day, known, claims) -> {
                    Report report = report(number, day, claims);
                    return known.isEmpty() && day.isPresent()
                            ? Entry.of(report)
                            : Entry.of(report, known.orElse(Entry.endOf(day(DAYS))));
                });
    }

    static Source publisher(int number) {
        return SOURCES.get(number % SOURCES.size());
    }

    private static Report report(int number, Optional<DateWindow> published, List<Said> claims) {
        Report.Draft report = Report.by(publisher(number), "r" + number);
        published.ifPresent(report::published);
        for (int i = 0; i < claims.size(); i++) {
            report.claim("c" + (i + 1), claims.get(i).draft());
        }
        return report.build();
    }

    /** A claim before it has a report. */
    record Said(
            Statement statement,
            DateWindow when,
            Optional<Modality> modality,
            boolean denied,
            UnaryOperator<Claim.Draft> chain) {
        Claim.Draft draft() {
            Claim.Draft draft = chain.apply(statement.when(when));
            modality.ifPresent(draft::as);
            return denied ? draft.denied() : draft;
        }
    }

    static Arbitrary<Subject> subjects() {
        return Arbitraries.frequency(
                Tuple.of(10, Subject.of(BASE)),
                Tuple.of(3, Subject.of(OTHER_BASE)),
                Tuple.of(1, Subject.part(BASE, "north")),
                Tuple.of(1, Subject.unnamed(Verbatim.of("a base"))),
                Tuple.of(1, Subject.area(Location.area(Verbatim.of("the south"), Location.Precision.REGION))));
    }

    static Arbitrary<Said> claims(Arbitrary<Subject> subjects) {
        Arbitrary<Statement> statements =
                Combinators.combine(subjects, Arbitraries.of(STATEMENTS)).as(GeneratedHistories::statement);
        Arbitrary<Optional<Modality>> modalities = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(Optional.empty())),
                Tuple.of(2, Arbitraries.of(Modality.class).map(Optional::of)));
        return Combinators.combine(
                        statements,
                        windows(),
                        modalities,
                        Arbitraries.frequency(Tuple.of(12, false), Tuple.of(1, true)),
                        Arbitraries.of(CHAINS))
                .as(Said::new);
    }

    private static Statement statement(Subject subject, Function<Subject, Statement> form) {
        // A force withdraws from a base, not from an area.
        return subject.area().isPresent() ? Assessment.of(subject) : form.apply(subject);
    }

    private static Statement destruction(Subject subject, Destruction.Extent extent, Agent agent) {
        Destruction.Scope scope = subject.part().isPresent() ? Destruction.Scope.PART : Destruction.Scope.SITE;
        return Destruction.of(subject, scope, extent, agent);
    }

    static Arbitrary<DateWindow> windows() {
        Arbitrary<DateWindow> between = Combinators.combine(
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(1, 4))
                .as((first, length) -> DateWindow.between(day(first), day(first + length)));
        return Arbitraries.frequencyOf(
                Tuple.of(8, days().map(DateWindow::on)),
                Tuple.of(4, between),
                Tuple.of(1, days().map(DateWindow::until)),
                Tuple.of(1, days().map(DateWindow::from)),
                Tuple.of(1, days().map(day -> DateWindow.on(day).approximate())),
                Tuple.of(1, Arbitraries.just(DateWindow.unknown())));
    }

    static Arbitrary<AmendmentEntry> amendments() {
        Arbitrary<Integer> reports = Arbitraries.integers().between(0, 5);
        Arbitrary<Integer> ids = Arbitraries.integers().between(0, 3);
        Arbitrary<Source> anybody = Arbitraries.of(SOURCES);
        Arbitrary<Amendment> ofClaims = Combinators.combine(
                        ids,
                        reports,
                        Arbitraries.integers().between(1, 3),
                        anybody.optional(0.4),
                        Arbitraries.of(Amendment.Kind.class))
                .as((id, report, claim, stranger, kind) ->
                        amendment("a" + id, kind, stranger.orElse(publisher(report)), "r" + report + "#c" + claim));
        // Each takes back one that is before it or after it, and all are of two sources, so that circles come up too.
        Arbitrary<Amendment> ofAmendments = Combinators.combine(
                        ids, Arbitraries.integers().between(1, 3), Arbitraries.of(OUTLET, OTHER_OUTLET))
                .as((id, step, by) -> Amendment.retraction("a" + id, by, "a" + (id + step) % 4));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(3, ofClaims), Tuple.of(2, ofAmendments)), instants())
                .as(AmendmentEntry::of);
    }

    private static Amendment amendment(String id, Amendment.Kind kind, Source by, String claim) {
        return switch (kind) {
            case RETRACTION -> Amendment.retraction(id, by, claim);
            case CORRECTION -> Amendment.correction(id, by, claim, "r0#c9");
            case DISPUTE -> Amendment.dispute(id, by, claim);
            case SETTING_ASIDE -> Amendment.settingAside(id, by, claim, "for the record");
            case ACCEPTANCE -> Amendment.acceptance(id, by, claim, "for the record");
        };
    }

    private static Base base(String id) {
        return Base.builder()
                .id(id)
                .names(Names.of(id))
                .addPart(Base.Part.of("north", Names.of("The north")))
                .build();
    }

    static String describe(Entry entry) {
        Report report = entry.report();
        return report.id() + " by " + report.publisher().id() + " published "
                + report.published().map(DateWindow::edtf).orElse("?") + " known " + entry.knownAt() + ": "
                + report.claims().stream().map(GeneratedHistories::describe).collect(Collectors.joining("; "));
    }

    static String describe(AmendmentEntry entry) {
        Amendment amendment = entry.amendment();
        return amendment.id() + " " + amendment.kind() + " by " + amendment.by().id() + " of " + amendment.target()
                + " known " + entry.knownAt();
    }

    static String describe(Claim claim) {
        return claim.id() + " " + claim.polarity() + " " + claim.modality() + " "
                + claim.statement().toString().replaceAll("Tenure\\{force=coalition, base=(\\w+)}", "$1") + " when "
                + claim.when().edtf() + " voice " + claim.voice().id() + " "
                + claim.attribution().standing()
                + (claim.attribution().isFirstHand() ? " first hand" : "");
    }
}
