package org.drawdown.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Assessment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Control;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Convoy.Load;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Destruction.Extent;
import org.drawdown.claim.Modality;
import org.drawdown.claim.Movement;
import org.drawdown.claim.Movement.Direction;
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
import org.drawdown.ledger.Entry;
import org.drawdown.ledger.Ledger;
import org.drawdown.place.Base;
import org.drawdown.place.Force;
import org.drawdown.place.Gazetteer;
import org.drawdown.place.Tenure;
import org.drawdown.source.Link;
import org.drawdown.source.Source;
import org.drawdown.wording.Names;
import org.drawdown.wording.Verbatim;

/**
 * A case file in Drawdown's own types. Of its claims this reads kind, stance, when, attribution, scope, denies,
 * quantities, transferredTo, bases and source; never what a claim says, and nothing of truth and queries.
 *
 * <p>A claim about several bases becomes a claim about each. A report without a date of publication is known by the end
 * of the last day on which another report of the case was published: later than that, and every claim in it would pass
 * for later knowledge. A correction or a dispute that does not say of which claim is a claim like any other.
 */
final class CaseMapping {
    private static final Agent THE_FORCE = Agent.theForce();
    private static final Agent NOBODY = Agent.unnamed();

    /** What kinds of claim amount to; one that is not here is an assessment. */
    private static final ImmutableMap<String, Function<Said, Statement>> KINDS = Stream.of(
                    meaning("preparing packing", said -> said.withdrawal(Stage.PREPARING)),
                    meaning("started begun withdrawal_started", said -> said.withdrawal(Stage.BEGUN)),
                    meaning("equipment_leaving personnel_leaving leaving", said -> said.withdrawal(Stage.ONGOING)),
                    meaning("withdrawing drawing_down dismantling", said -> said.withdrawal(Stage.ONGOING)),
                    meaning("partially_evacuated partially_withdrawn reduced", said -> said.withdrawal(Stage.PARTIAL)),
                    meaning("evacuated vacated withdrawn left", said -> said.withdrawal(Stage.COMPLETED)),
                    meaning("departed emptied completed", said -> said.withdrawal(Stage.COMPLETED)),
                    meaning("cancelled withdrawal_cancelled", said -> said.withdrawal(Stage.CANCELLED)),
                    meaning("column_left convoy_left", said -> said.out(Convoy.builder())),
                    meaning("last_column_left last_convoy_left last_flight", Said::outForTheLastTime),
                    meaning(
                            "round_trip shuttle",
                            said -> said.out(Convoy.builder().shuttle(true))),
                    meaning("reinforced resupplied equipment_arriving", said -> said.in(Load.LADEN)),
                    meaning("column_arrived convoy_arrived", said -> said.in(Load.UNKNOWN)),
                    meaning("empty_trucks_arrived", said -> said.in(Load.EMPTY)),
                    meaning("present still_present remaining", said -> Presence.of(said.subject(), said.count())),
                    meaning("returned reoccupied redeployed", said -> Return.of(said.subject(), said.count())),
                    meaning("handed_over transferred", said -> said.control(Control.Act.HANDED_OVER)),
                    meaning("taken_over received occupied", said -> said.control(Control.Act.TAKEN_OVER)),
                    meaning("seized captured overrun", said -> said.control(Control.Act.SEIZED)),
                    meaning("abandoned", said -> said.control(Control.Act.ABANDONED)),
                    meaning("closed", said -> said.control(Control.Act.CLOSED)),
                    meaning("demolished blown_up destroyed", said -> said.destruction(Extent.DESTROYED, THE_FORCE)),
                    meaning("struck_from_air bombed shelled burned", said -> said.destruction(Extent.UNKNOWN, NOBODY)),
                    meaning("partially_demolished", said -> said.inPart(Extent.DESTROYED, THE_FORCE)),
                    meaning("intact_parts intact", said -> said.inPart(Extent.INTACT, NOBODY)),
                    meaning("restored rebuilt repaired reused", said -> Restoration.of(said.subject(), NOBODY)),
                    meaning("studied considered", said -> said.plan(Plan.Step.STUDIED)),
                    meaning("announced planned", said -> said.plan(Plan.Step.ANNOUNCED)),
                    meaning("ordered", said -> said.plan(Plan.Step.ORDERED)),
                    meaning("postponed suspended", said -> said.plan(Plan.Step.SUSPENDED)),
                    meaning("explosions_heard", said -> said.sighting(Sighting.Event.EXPLOSION)),
                    meaning("overflight", said -> said.sighting(Sighting.Event.OVERFLIGHT)),
                    meaning("smoke_seen", said -> said.sighting(Sighting.Event.SMOKE)),
                    meaning("fire_seen", said -> said.sighting(Sighting.Event.FIRE)),
                    meaning("looted", said -> said.sighting(Sighting.Event.LOOTING)),
                    meaning("left_behind", said -> said.sighting(Sighting.Event.LEFT_BEHIND)))
            .flatMap(meanings -> meanings.entrySet().stream())
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final ImmutableMap<String, Modality> STANCES =
            ImmutableMap.of("predict", Modality.PREDICTED, "unverified", Modality.UNVERIFIED);

    private static final ImmutableSet<String> WHOLE = ImmutableSet.of("base", "site", "whole", "whole base");
    private static final ImmutableSet<String> UNNAMED_PART = words("part parts partly some");
    private static final ImmutableSet<String> MATERIEL = words(
            "material materiel equipment ammunition munitions" + " weapons vehicles aircraft documents papers fuel");
    private static final ImmutableSet<String> STRUCTURE =
            words("depot depots building buildings hangar hangars warehouse bunker runway tower gate hall camp");

    /** Where the name of an outlet ends: "Al-Ahed (later article)", "AFP via Swissinfo", "TASS quoting NYT". */
    private static final Pattern AFTER_OUTLET = Pattern.compile(" (\\(|/|via |quoting |copy\\b).*");

    private static final Pattern CORRESPONDENT = Pattern.compile("(\\p{Lu}.+?) (correspondents?|reporters?)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final ImmutableSet<String> UNNAMED = words("source sources official officials officer officers"
            + " resident residents local locals activist activists witness witnesses commander commanders reporters"
            + " journalist journalists diplomat diplomats soldier soldiers fighter fighters people workers");
    private static final ImmutableSet<String> MONITOR = words("sohr observatory monitor");
    private static final ImmutableSet<String> OFFICE = words("ministry minister mod army command centcom africom"
            + " pentagon cia secretary spokesman spokeswoman spokesperson president government announcement"
            + " department governor mayor");

    /** What says nothing of whose ministry or army it is. */
    private static final ImmutableSet<String> COMMON_WORDS = words("ministry minister mod army command secretary"
            + " spokesman spokeswoman spokesperson president government announcement department armed military"
            + " security foreign defence defense national force forces state led united white house the of and a s");

    /** Words for one party; of any other, the first four letters tell that "Afghan" and "Afghanistan" are one. */
    private static final ImmutableMap<String, String> PARTIES = ImmutableMap.<String, String>builder()
            .put("american", "us")
            .put("states", "us")
            .put("coalition", "us")
            .put("centcom", "us")
            .put("africom", "us")
            .put("pentagon", "us")
            .put("cia", "us")
            .put("nations", "un")
            .put("kingdom", "uk")
            .put("british", "uk")
            .put("french", "fran")
            .build();

    private final String caseId;
    private final String actor;
    private final JsonNode file;
    private final ImmutableMap<String, JsonNode> claims;
    private final Set<String> receivers = new TreeSet<>();
    private final Set<String> spellings =
            new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

    CaseMapping(JsonNode file) {
        this.file = file;
        this.caseId = file.get("id").asText();
        this.actor = file.get("actor").asText();
        this.claims = stream(file.get("claims"))
                .collect(ImmutableMap.toImmutableMap(claim -> claim.get("id").asText(), claim -> claim));
        for (JsonNode claim : claims.values()) {
            text(claim, "transferredTo").ifPresent(receivers::add);
            links(claim)
                    .findFirst()
                    .ifPresent(link -> spellings.add(correspondentOf(link).orElse(link)));
        }
    }

    Gazetteer gazetteer() {
        Gazetteer.Builder gazetteer = Gazetteer.builder();
        gazetteer.addForces(Force.of(id(actor), Names.of(actor)));
        stream(file.get("bases")).forEach(base -> gazetteer.addBases(base(base)));
        return gazetteer.build();
    }

    Tenure tenure(String base) {
        return Tenure.of(id(actor), base);
    }

    Ledger ledger() {
        return deliveries().stream().reduce(Ledger.empty(), Ledger::merge);
    }

    /** One for each source, in the order of the file: its report, and what its claims make of other claims. */
    List<Ledger> deliveries() {
        List<Report> reports = stream(file.get("sources")).map(this::report).toList();
        Instant allKnown = reports.stream()
                .flatMap(report -> report.published().flatMap(DateWindow::latest).stream())
                .max(Comparator.naturalOrder())
                .map(Entry::endOf)
                .orElse(Instant.EPOCH);
        return reports.stream()
                .map(report -> report.published().isPresent() ? Entry.of(report) : Entry.of(report, allKnown))
                .map(this::delivery)
                .toList();
    }

    private Ledger delivery(Entry entry) {
        return entry.report().claims().stream()
                .flatMap(claim -> amendment(claim).stream())
                .map(amendment -> Ledger.empty().plus(amendment, entry.knownAt()))
                .reduce(Ledger.empty().plus(entry), Ledger::merge);
    }

    /** A correction or a dispute of another claim, by the voice of the claim that says so. */
    private Optional<Amendment> amendment(Claim claim) {
        JsonNode said = claims.get(CaseFile.claimId(claim));
        Optional<String> target =
                denied(said, claim.statement().subject().tenure().orElseThrow().base());
        String id = claim.report() + "-" + claim.id();
        return switch (said.get("stance").asText()) {
            case "correct" -> target.map(other -> Amendment.correction(id, claim.voice(), other, claim.ref()));
            case "disputed" -> target.map(other -> Amendment.dispute(id, claim.voice(), other));
            default -> Optional.empty();
        };
    }

    /** The claim that a claim is against, cited. */
    private Optional<String> denied(JsonNode claim, String base) {
        return text(claim, "denies")
                .map(claims::get)
                .map(other -> reportId(other.get("source").asText()) + "#" + claimId(other, base));
    }

    private static Base base(JsonNode base) {
        List<Verbatim> names = Stream.concat(
                        stream(base.get("names"))
                                .map(name -> Verbatim.of(
                                        name.get("text").asText(),
                                        name.get("lang").asText())),
                        stream(base.path("aliases")).map(alias -> Verbatim.of(alias.asText())))
                .collect(Collectors.toList());
        Base.Builder built = Base.builder();
        built.id(base.get("id").asText())
                .names(Names.of(
                        names.get(0),
                        names.stream().skip(1).distinct().collect(ImmutableList.toImmutableList()),
                        ImmutableMap.of()));
        stream(base.path("notSame")).forEach(other -> built.addNotSame(id(other.asText())));
        return built.build();
    }

    private Report report(JsonNode source) {
        Source publisher = publisher(source);
        Report.Draft report = Report.by(publisher, reportId(source.get("id").asText()));
        text(source, "published").map(DateWindow::parse).ifPresent(report::published);
        text(source, "language").ifPresent(report::language);
        text(source, "address").ifPresent(report::address);
        for (JsonNode claim : claims.values()) {
            if (claim.get("source").equals(source.get("id"))) {
                stream(claim.get("bases"))
                        .map(JsonNode::asText)
                        .forEach(base -> report.claim(claimId(claim, base), draft(claim, base, publisher)));
            }
        }
        return report.build();
    }

    private String reportId(String source) {
        return caseId + "-" + source;
    }

    private static String claimId(JsonNode claim, String base) {
        String id = claim.get("id").asText();
        return claim.get("bases").size() == 1 ? id : id + "@" + base;
    }

    private Claim.Draft draft(JsonNode claim, String base, Source publisher) {
        String stance = claim.get("stance").asText();
        Said said = said(claim, base);
        Statement statement = stance.equals("none")
                ? said.assessment()
                : KINDS.getOrDefault(claim.get("kind").asText(), Said::assessment)
                        .apply(said);
        boolean plan = statement.kind() == Statement.Kind.PLAN;
        // The days of a plan are those on which it is due; when it was made, nobody says.
        Claim.Draft draft = plan ? statement.claimed() : statement.when(said.when());
        if (STANCES.containsKey(stance) && !plan) {
            draft.as(STANCES.get(stance));
        }
        if (stance.equals("deny")) {
            denied(claim, base).ifPresentOrElse(draft::denies, draft::denied);
        }
        chain(claim, publisher).forEach(draft::through);
        return draft;
    }

    private Said said(JsonNode claim, String base) {
        Optional<String> part = text(claim, "scope").filter(scope -> !WHOLE.contains(scope) && !isOf(actor, scope));
        Agent receiver = text(claim, "transferredTo")
                .map(name -> Agent.other(receiver(name).orElseThrow()))
                .orElse(Agent.unnamed());
        ImmutableList<Count> counts =
                stream(claim.path("quantities")).map(CaseMapping::count).collect(ImmutableList.toImmutableList());
        return new Said(tenure(base), part, window(claim.get("when")), counts, receiver);
    }

    private static DateWindow window(JsonNode when) {
        Optional<LocalDate> earliest = day(when, "earliest").flatMap(DateWindow::earliest);
        Optional<LocalDate> latest = day(when, "latest").flatMap(DateWindow::latest);
        DateWindow window = earliest.isPresent() && latest.isPresent()
                ? DateWindow.between(earliest.get(), latest.get())
                : earliest.map(DateWindow::from)
                        .or(() -> latest.map(DateWindow::until))
                        .orElse(DateWindow.unknown());
        return text(when, "asReported")
                .map(Verbatim::of)
                .map(window::withVerbatim)
                .orElse(window);
    }

    /** A day or a month; of a minute, the day. */
    private static Optional<DateWindow> day(JsonNode when, String end) {
        return text(when, end)
                .map(written ->
                        DateWindow.parse(written.substring(0, Math.min(written.length(), "2026-02-05".length()))));
    }

    private static Count count(JsonNode quantity) {
        String unit = quantity.get("unit").asText();
        Optional<Integer> min =
                Optional.of(quantity.path("min")).filter(JsonNode::isNumber).map(JsonNode::asInt);
        Optional<Integer> max =
                Optional.of(quantity.path("max")).filter(JsonNode::isNumber).map(JsonNode::asInt);
        Count count = max.map(high -> Count.between(min.orElse(0), high, unit))
                .orElseGet(() -> min.map(low -> Count.atLeast(low, unit)).orElseGet(() -> Count.some(unit)));
        return text(quantity, "asReported")
                .map(Verbatim::of)
                .map(count::withVerbatim)
                .orElse(count);
    }

    /** One claim of a case, as far as its statement is made of it. */
    private record Said(
            Tenure tenure, Optional<String> part, DateWindow when, ImmutableList<Count> counts, Agent receiver) {

        Subject subject() {
            return part.map(words -> Subject.part(tenure, words)).orElse(Subject.of(tenure));
        }

        Optional<Count> count() {
            return counts.stream().findFirst();
        }

        Withdrawal withdrawal(Stage stage) {
            return Withdrawal.of(stage, subject());
        }

        Movement out(Convoy.Builder convoy) {
            return Movement.of(
                    Direction.OUT, subject(), convoy.addAllVehicles(counts).build());
        }

        Movement outForTheLastTime() {
            return out(Convoy.builder().lastCall(Convoy.LastCall.BY_VOICE));
        }

        Movement in(Load load) {
            return Movement.of(
                    Direction.IN,
                    subject(),
                    Convoy.builder().addAllVehicles(counts).load(load).build());
        }

        Control control(Control.Act act) {
            boolean toNobody = act == Control.Act.ABANDONED || act == Control.Act.CLOSED;
            return Control.of(act, subject(), toNobody ? NOBODY : receiver);
        }

        Plan plan(Plan.Step step) {
            return Plan.of(step, subject(), when);
        }

        Sighting sighting(Sighting.Event event) {
            return Sighting.of(event, subject(), count());
        }

        Assessment assessment() {
            return Assessment.of(subject());
        }

        /** Of the site to this extent; what is not the site was destroyed. */
        Destruction destruction(Extent ofSite, Agent agent) {
            if (part.isEmpty()) {
                return Destruction.of(subject(), Destruction.Scope.SITE, ofSite, agent);
            }
            return isMateriel(part.get())
                    ? Destruction.of(subject(), Destruction.Scope.MATERIEL, Extent.DESTROYED, agent)
                    : inPart(Extent.DESTROYED, agent);
        }

        Destruction inPart(Extent extent, Agent agent) {
            Subject named = part.filter(words -> !hasAny(UNNAMED_PART, words))
                    .map(words -> Subject.part(tenure, words))
                    .orElse(Subject.of(tenure));
            return Destruction.of(named, Destruction.Scope.PART, extent, agent);
        }

        private static boolean isMateriel(String scope) {
            return hasAny(MATERIEL, scope) && !hasAny(STRUCTURE, scope);
        }
    }

    private Source publisher(JsonNode source) {
        String outlet = AFTER_OUTLET.matcher(source.get("outlet").asText()).replaceFirst("");
        return switch (source.get("kind").asText()) {
            case "official" -> official(outlet, Optional.of(id(actor)));
            case "monitor" -> Source.monitor(id(spelling(outlet)), spelling(outlet));
            default -> Source.outlet(id(spelling(outlet)), spelling(outlet));
        };
    }

    /** The shortest spelling of an outlet at the head of a chain: "Shafaq" for "Shafaq News". */
    private String spelling(String outlet) {
        return spellings.stream()
                .filter(shorter -> (id(outlet) + "-").startsWith(id(shorter) + "-"))
                .findFirst()
                .orElse(outlet);
    }

    /** The links after the publisher, which the report adds. */
    private List<Link> chain(JsonNode claim, Source publisher) {
        List<Link> chain = new ArrayList<>();
        links(claim).forEach(link -> {
            Optional<String> correspondentOf = correspondentOf(link);
            if (correspondentOf.isEmpty() && hasAny(UNNAMED, link)) {
                chain.add(Link.unnamed(Optional.of(Verbatim.of(link)), Link.Verb.SAID));
                return;
            }
            Source source = source(correspondentOf.orElse(link));
            boolean isPublisher = chain.isEmpty() && source.id().equals(publisher.id());
            if (!isPublisher) {
                chain.add(Link.named(source, Link.Verb.SAID));
            }
            if (correspondentOf.isPresent()) {
                chain.add(Link.correspondent(Optional.of(Verbatim.of(link)), Link.Verb.SAID));
            }
        });
        return chain;
    }

    /** Outermost first, also where a link has two: "Syrian MoD via SANA". */
    private static Stream<String> links(JsonNode claim) {
        return stream(claim.get("attribution"))
                .flatMap(link -> ImmutableList.copyOf(link.asText().split(" via ")).reverse().stream())
                .map(link -> link.replaceFirst(":.*", ""));
    }

    private static Optional<String> correspondentOf(String link) {
        Matcher correspondent = CORRESPONDENT.matcher(link);
        return correspondent.matches() ? Optional.of(correspondent.group(1)) : Optional.empty();
    }

    private Source source(String name) {
        if (hasAny(MONITOR, name)) {
            return Source.monitor(id(name), name);
        }
        boolean isParty = Stream.concat(Stream.of(actor), receivers.stream())
                .anyMatch(party -> !party(name).isEmpty() && party(party).containsAll(party(name)));
        return isParty || hasAny(OFFICE, name)
                ? official(name, Optional.empty())
                : Source.outlet(id(spelling(name)), spelling(name));
    }

    /** The receiver's if it is named like one; the actor's if it is named like it, or like nobody's in particular. */
    private Source official(String name, Optional<String> elseSpeaksFor) {
        Source official = Source.official(id(name), name);
        boolean isActors = isOf(actor, name) || party(name).isEmpty();
        return receiver(name)
                .or(() -> isActors ? Optional.of(id(actor)) : elseSpeaksFor)
                .map(official::speakingFor)
                .orElse(official);
    }

    /** The receiver of this name, or whose ministry or army has this name; one id for all its spellings. */
    private Optional<String> receiver(String name) {
        if (party(name).isEmpty()) {
            return receivers.stream().filter(name::equals).findFirst().map(CaseMapping::id);
        }
        return receivers.stream()
                .filter(receiver -> party(receiver).equals(party(name)))
                .findFirst()
                .or(() -> receivers.stream()
                        .filter(receiver -> isOf(receiver, name))
                        .findFirst())
                .map(CaseMapping::id);
    }

    private static boolean isOf(String whose, String name) {
        return !Sets.intersection(party(whose), party(name)).isEmpty();
    }

    /** Whose ministry, army or spokesman this is, as far as its name says. */
    private static Set<String> party(String name) {
        return wordsOf(name).stream()
                .filter(word -> !COMMON_WORDS.contains(word))
                .map(word -> PARTIES.getOrDefault(word, word.substring(0, Math.min(word.length(), 4))))
                .collect(Collectors.toSet());
    }

    private static boolean hasAny(Set<String> words, String name) {
        return wordsOf(name).stream().anyMatch(words::contains);
    }

    private static List<String> wordsOf(String name) {
        return List.of(id(name).split("-"));
    }

    private static String id(String name) {
        String hyphened = BETWEEN_WORDS
                .matcher(name.toLowerCase(Locale.ROOT).replace("u.s.", "us"))
                .replaceAll("-");
        return CharMatcher.is('-').trimFrom(hyphened);
    }

    private static ImmutableSet<String> words(String words) {
        return ImmutableSet.copyOf(words.split(" "));
    }

    private static Optional<String> text(JsonNode node, String member) {
        return Optional.of(node.path(member)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static ImmutableMap<String, Function<Said, Statement>> meaning(
            String kinds, Function<Said, Statement> meaning) {
        return Stream.of(kinds.split(" ")).collect(ImmutableMap.toImmutableMap(kind -> kind, kind -> meaning));
    }
}
