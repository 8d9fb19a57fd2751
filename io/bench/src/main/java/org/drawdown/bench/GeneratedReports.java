package org.drawdown.bench;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.drawdown.place.Base;
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

/**
 * Reports as they are published: in Arabic and in English, copied from one another, late, vague, corrected, taken back.
 *
 * <p>Every base has a story of its own, in which the force stays, leaves, is gone and after some time comes back, a few
 * months for each round; a report tells of one to five things at one or two bases, and of some of them wrongly. The
 * same seed gives the same reports.
 */
final class GeneratedReports {
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final int AMENDABLE = 64;

    private final Random random;
    private final ImmutableList<Story> stories;
    private final ImmutableList<Source> outlets = Voices.outlets();
    private final ImmutableList<Source> cited = Voices.cited();
    private final List<Claim> amendable = new ArrayList<>();
    private int reports;
    private int amendments;

    /** A report or an amendment that was just published, with the instant at which it became known. */
    private record Published(Optional<Entry> report, Optional<AmendmentEntry> amendment) {}

    private enum Phase {
        STAYING,
        LEAVING,
        GONE
    }

    /** What happens at one base. */
    private static final class Story {
        private final Tenure tenure;
        private Phase phase = Phase.STAYING;
        private int day;

        Story(Tenure tenure, int day) {
            this.tenure = tenure;
            this.day = day;
        }
    }

    private GeneratedReports(long seed, int tenures) {
        random = new Random(seed);
        ImmutableList.Builder<Story> all = ImmutableList.builder();
        for (int i = 0; i < tenures; i++) {
            all.add(new Story(Tenure.of(Places.force(i), Places.base(i)), random.nextInt(60)));
        }
        stories = all.build();
    }

    /**
     * Returns reports of some tenures.
     *
     * @param seed where chance starts
     * @param tenures of how many tenures they tell
     */
    static GeneratedReports of(long seed, int tenures) {
        return new GeneratedReports(seed, tenures);
    }

    /** The bases, the forces and the sources, with their names. */
    Gazetteer gazetteer() {
        Gazetteer.Builder gazetteer = Gazetteer.builder();
        for (int i = 0; i < stories.size(); i++) {
            gazetteer.addBase(Base.of(Places.base(i), Places.names(i)));
            gazetteer.addTenure(stories.get(i).tenure);
        }
        return gazetteer
                .addForce(Force.of("coalition", Names.of("International Coalition", "en")))
                .addForce(Force.of("northern-command", Names.of("Northern Command", "en")))
                .addAllSources(outlets)
                .addAllSources(cited)
                .build();
    }

    /** The tenures of which the reports tell. */
    ImmutableList<Tenure> tenures() {
        return stories.stream().map(story -> story.tenure).collect(ImmutableList.toImmutableList());
    }

    /** The next report, of any tenures. */
    Report next() {
        return report(anyStory());
    }

    /** The next reports, of any tenures. */
    ImmutableList<Report> next(int count) {
        ImmutableList.Builder<Report> next = ImmutableList.builderWithExpectedSize(count);
        for (int i = 0; i < count; i++) {
            next.add(next());
        }
        return next.build();
    }

    /** A report with one claim, of one tenure, of the day on which it was published. */
    Report presentOf(int tenure) {
        Story story = stories.get(tenure);
        LocalDate published = advance(story);
        return presence(story, published, published);
    }

    /** A report with one claim, of one tenure, of something that happened while most was not yet told. */
    Report lateOf(int tenure) {
        Story story = stories.get(tenure);
        LocalDate published = advance(story);
        return presence(story, published, published.minusDays(1 + random.nextInt(1 + story.day)));
    }

    private Report presence(Story story, LocalDate published, LocalDate day) {
        return begin(any(outlets), published)
                .claim("c1", Presence.at(story.tenure).on(day).verbatim(Wording.anything(random)))
                .build();
    }

    /** A ledger with so many claims in its reports, and amendments of a few of them. */
    Ledger ledger(int claims) {
        List<Entry> entries = new ArrayList<>();
        List<AmendmentEntry> amended = new ArrayList<>();
        int made = 0;
        while (made < claims) {
            Published next = publish();
            if (next.report().isPresent()) {
                entries.add(next.report().get());
                made += next.report().get().report().claims().size();
            }
            next.amendment().ifPresent(amended::add);
        }
        return Ledger.ofEntries(entries, amended);
    }

    private Published publish() {
        Story story = anyStory();
        if (amendable.size() == AMENDABLE && chance(4)) {
            return amend(story);
        }
        Report report = report(story);
        report.claims().stream().limit(1).forEach(claim -> {
            if (amendable.size() < AMENDABLE) {
                amendable.add(claim);
            } else {
                amendable.set(random.nextInt(AMENDABLE), claim);
            }
        });
        return new Published(Optional.of(Entry.of(report, knownAt(report))), Optional.empty());
    }

    private Published amend(Story story) {
        Claim target = amendable.get(random.nextInt(AMENDABLE));
        Source by = target.attribution().publisher();
        Instant known = Entry.endOf(target.published().orElseThrow().latest().orElseThrow())
                .plusSeconds(3600L * (1 + random.nextInt(200)));
        String id = "amendment-" + amendments++;
        int kind = random.nextInt(100);
        if (kind < 50) {
            return amendment(Amendment.retraction(id, by, target.ref()), known);
        }
        if (kind < 60) {
            return amendment(Amendment.dispute(id, any(outlets), target.ref()), known);
        }
        if (kind < 65) {
            return amendment(Amendment.settingAside(id, any(outlets), target.ref(), "seen from outside only"), known);
        }
        LocalDate published = advance(story);
        Report replacement =
                begin(by, published).claim("c1", claim(story, by, published)).build();
        return new Published(
                Optional.of(Entry.of(replacement, known)),
                Optional.of(AmendmentEntry.of(
                        Amendment.correction(
                                id,
                                by,
                                target.ref(),
                                replacement.claims().get(0).ref()),
                        known)));
    }

    private static Published amendment(Amendment amendment, Instant known) {
        return new Published(Optional.empty(), Optional.of(AmendmentEntry.of(amendment, known)));
    }

    // One in five is found only days later.
    private Instant knownAt(Report report) {
        Instant published =
                Entry.endOf(report.published().orElseThrow().latest().orElseThrow());
        return chance(20) ? published.plusSeconds(86_400L * (1 + random.nextInt(20))) : published;
    }

    private Report report(Story first) {
        Source publisher = any(outlets);
        LocalDate published = advance(first);
        Report.Draft report = begin(publisher, published);
        int claims = claims();
        Story other = anyStory();
        for (int i = 1; i <= claims; i++) {
            Story story = chance(30) ? other : first;
            report.claim("c" + i, claim(story, publisher, published));
        }
        return report.build();
    }

    private Report.Draft begin(Source publisher, LocalDate published) {
        int number = ++reports;
        Report.Draft report = Report.by(publisher, publisher.id() + "-" + (90_000 + number))
                .published(published)
                .language(Voices.isArabic(publisher) ? "ar" : "en")
                .address("https://" + publisher.id() + ".example/article/" + (90_000 + number));
        if (chance(10)) {
            report.archived("sha256:" + String.format("%016x%016x", random.nextLong(), random.nextLong()));
        }
        return report;
    }

    private int claims() {
        int roll = random.nextInt(100);
        if (roll < 19) {
            return 1;
        }
        if (roll < 52) {
            return 2;
        }
        if (roll < 86) {
            return 3;
        }
        return roll < 97 ? 4 : 5;
    }

    /** Time goes on at a base, by a day and a half for each report. */
    private LocalDate advance(Story story) {
        story.day += random.nextInt(4);
        return FIRST_DAY.plusDays(story.day);
    }

    private Claim.Draft claim(Story story, Source publisher, LocalDate published) {
        Statement statement = statement(story, published);
        Claim.Draft claim = statement.claimed();
        when(claim, published);
        chain(claim, publisher);
        modality(claim);
        if (chance(92)) {
            claim.verbatim(Wording.of(statement.kind(), Voices.isArabic(publisher), random));
        }
        if (chance(2)) {
            claim.ambiguous("the words may also mean that only the guards left");
        }
        return claim;
    }

    private void modality(Claim.Draft claim) {
        int roll = random.nextInt(100);
        if (roll < 6) {
            claim.observed();
        } else if (roll < 12) {
            claim.inBackground();
        } else if (roll < 15) {
            claim.as(Modality.UNVERIFIED);
        } else if (roll < 17) {
            claim.as(Modality.PREDICTED);
        } else if (roll < 19) {
            claim.as(Modality.INFERRED);
        }
        if (chance(3)) {
            if (chance(50) && !amendable.isEmpty()) {
                claim.denies(amendable.get(random.nextInt(amendable.size())).ref());
            } else {
                claim.denied();
            }
        }
    }

    // One claim in five is of a day some time ago.
    private void when(Claim.Draft claim, LocalDate published) {
        LocalDate day =
                chance(20) ? published.minusDays(1 + random.nextInt(30)) : published.minusDays(random.nextInt(2));
        int roll = random.nextInt(100);
        if (roll < 58) {
            claim.on(day);
        } else if (roll < 72) {
            claim.when(DateWindow.between(day.minusDays(1 + random.nextInt(4)), day));
        } else if (roll < 80) {
            claim.when(DateWindow.until(day));
        } else if (roll < 88) {
            claim.when(DateWindow.between(day.minusDays(7), day)
                    .approximate()
                    .withVerbatim(Verbatim.of("خلال الساعات والأيام الأخيرة الماضية", "ar")));
        } else if (roll < 91) {
            claim.when(DateWindow.of(YearMonth.from(day.minusMonths(1))).withVerbatim(Verbatim.of("last month", "en")));
        } else if (roll < 94) {
            claim.when(DateWindow.from(day));
        }
    }

    // A chain of one to four links, the publisher included.
    private void chain(Claim.Draft claim, Source publisher) {
        int roll = random.nextInt(100);
        if (roll < 38) {
            if (chance(12)) {
                claim.correspondent();
            }
        } else if (roll < 68) {
            claim.from(otherThan(publisher, cited));
        } else if (roll < 90) {
            claim.from(otherThan(publisher, chance(30) ? outlets : cited));
            unnamed(claim);
        } else {
            Source outlet = otherThan(publisher, outlets);
            claim.from(outlet, Link.Verb.REPUBLISHED).from(otherThan(outlet, cited), Link.Verb.QUOTED);
            unnamed(claim);
        }
        if (chance(4)) {
            claim.basedOn(Attribution.Basis.STATEMENT, Optional.empty());
        } else if (chance(3)) {
            claim.onVisit();
        } else if (chance(3)) {
            claim.fromImagery(FIRST_DAY.plusDays(random.nextInt(3000)));
        }
    }

    private void unnamed(Claim.Draft claim) {
        if (chance(40)) {
            claim.unnamed();
        } else {
            claim.through(Link.unnamed(Optional.of(Wording.unnamed(random)), Link.Verb.SAID));
        }
    }

    private Statement statement(Story story, LocalDate published) {
        if (chance(4)) {
            return elsewhere();
        }
        turn(story);
        Tenure tenure = story.tenure;
        int roll = random.nextInt(100);
        return switch (story.phase) {
            case STAYING -> staying(tenure, roll, published);
            case LEAVING -> leaving(tenure, roll);
            case GONE -> gone(tenure, roll);
        };
    }

    private void turn(Story story) {
        story.phase = switch (story.phase) {
            case STAYING -> chance(6) ? Phase.LEAVING : Phase.STAYING;
            case LEAVING -> chance(12) ? Phase.GONE : chance(3) ? Phase.STAYING : Phase.LEAVING;
            case GONE -> chance(4) ? Phase.STAYING : Phase.GONE;
        };
    }

    private Statement staying(Tenure tenure, int roll, LocalDate published) {
        if (roll < 35) {
            return Presence.of(Subject.of(tenure), chance(50) ? Optional.of(soldiers()) : Optional.empty());
        }
        if (roll < 45) {
            return Return.of(Subject.of(tenure), chance(30) ? Optional.of(soldiers()) : Optional.empty());
        }
        if (roll < 60) {
            Plan.Step step = Plan.Step.values()[random.nextInt(Plan.Step.values().length)];
            return Plan.of(
                    step,
                    tenure,
                    chance(50)
                            ? DateWindow.until(published.plusDays(30L + random.nextInt(200)))
                            : DateWindow.unknown());
        }
        if (roll < 75) {
            return Movement.into(tenure, convoy());
        }
        if (roll < 85) {
            return Movement.outOf(tenure, convoy());
        }
        if (roll < 90) {
            return Withdrawal.preparing(tenure);
        }
        return roll < 95
                ? Assessment.of(Subject.of(tenure))
                : Sighting.of(Sighting.Event.OVERFLIGHT, Subject.of(tenure));
    }

    private Statement leaving(Tenure tenure, int roll) {
        if (roll < 12) {
            return Withdrawal.begun(tenure);
        }
        if (roll < 22) {
            return Withdrawal.ongoing(tenure);
        }
        if (roll < 32) {
            return Withdrawal.builder()
                    .stage(Withdrawal.Stage.PARTIAL)
                    .subject(chance(30) ? Subject.part(tenure, "the airstrip") : Subject.of(tenure))
                    .toward(Mention.area(Verbatim.of("الحدود العراقية", "ar")))
                    .manner(Withdrawal.Manner.COORDINATED)
                    .build();
        }
        if (roll < 62) {
            return Movement.outOf(tenure, convoy());
        }
        if (roll < 70) {
            return Destruction.ofMateriel(tenure).byTheForce();
        }
        if (roll < 74) {
            return Destruction.ofPart(tenure, "the airstrip").byTheForce();
        }
        if (roll < 84) {
            return Presence.at(tenure);
        }
        if (roll < 92) {
            return Sighting.of(
                    Sighting.Event.EXPLOSION,
                    Subject.of(tenure),
                    chance(40) ? Optional.of(Count.exactly(1 + random.nextInt(9), "explosions")) : Optional.empty());
        }
        return roll < 94 ? Withdrawal.cancelled(tenure) : Withdrawal.completed(tenure);
    }

    private Statement gone(Tenure tenure, int roll) {
        if (roll < 30) {
            return Withdrawal.completed(tenure);
        }
        if (roll < 38) {
            return Movement.outOf(
                    tenure,
                    Convoy.builder()
                            .lastCall(chance(50) ? Convoy.LastCall.BY_VOICE : Convoy.LastCall.BY_REPUBLISHER)
                            .addVehicle(vehicles())
                            .build());
        }
        if (roll < 50) {
            return Control.handedOver(tenure, holder());
        }
        if (roll < 60) {
            return Control.takenOver(tenure, holder());
        }
        if (roll < 63) {
            return Control.seized(tenure, holder());
        }
        if (roll < 66) {
            return chance(50) ? Control.abandoned(tenure) : Control.closed(tenure);
        }
        if (roll < 78) {
            return chance(60) ? Destruction.ofSite(tenure).byTheForce() : Destruction.ofSite(tenure);
        }
        if (roll < 84) {
            return Destruction.ofPart(tenure).to(Destruction.Extent.HEAVY);
        }
        if (roll < 88) {
            return Restoration.of(tenure).by(holder());
        }
        if (roll < 94) {
            return Presence.at(tenure);
        }
        return Sighting.of(chance(50) ? Sighting.Event.LOOTING : Sighting.Event.LEFT_BEHIND, Subject.of(tenure));
    }

    /** What is said of no known base. */
    private Statement elsewhere() {
        int roll = random.nextInt(3);
        if (roll == 0) {
            return Sighting.of(
                    Sighting.Event.EXPLOSION,
                    Subject.area(Location.area(Verbatim.of("ريف الحسكة الجنوبي", "ar"), Location.Precision.REGION)));
        }
        Story story = anyStory();
        return roll == 1
                ? Withdrawal.of(Withdrawal.Stage.BEGUN, Subject.unnamed(Verbatim.of("عدد من قواعدها الرئيسة", "ar")))
                : Identity.same(Subject.of(story.tenure), Mention.base(Verbatim.of("the base near the silos", "en")));
    }

    private Convoy convoy() {
        Convoy.Builder convoy = Convoy.builder().addVehicle(vehicles());
        if (chance(40)) {
            convoy.addVehicle(Count.exactly(1 + random.nextInt(12), "armoured vehicles"));
        }
        int load = random.nextInt(100);
        if (load < 55) {
            convoy.load(Convoy.Load.LADEN).addCargo(Wording.cargo(random));
        } else if (load < 65) {
            convoy.load(Convoy.Load.EMPTY);
        } else if (load < 70) {
            convoy.load(Convoy.Load.MIXED);
        }
        if (chance(35)) {
            convoy.addVia(Mention.crossing(Verbatim.of("الوليد", "ar")));
        }
        if (chance(30)) {
            convoy.toward(Mention.area(Verbatim.of("الحدود العراقية", "ar")));
        }
        if (chance(15)) {
            convoy.addEscort(Verbatim.of("two helicopters", "en"));
        }
        return convoy.shuttle(chance(4)).build();
    }

    private Count vehicles() {
        int roll = random.nextInt(4);
        return switch (roll) {
            case 0 ->
                Count.about(10 * (1 + random.nextInt(15)), "trucks").withVerbatim(Verbatim.of("نحو 100 شاحنة", "ar"));
            case 1 -> Count.exactly(1 + random.nextInt(80), "trucks");
            case 2 -> Count.dozens("trucks").withVerbatim(Verbatim.of("عشرات الشاحنات", "ar"));
            default -> Count.between(20, 30 + random.nextInt(20), "vehicles");
        };
    }

    private Count soldiers() {
        return chance(60)
                ? Count.about(50 * (1 + random.nextInt(20)), "soldiers")
                : Count.dozens("soldiers").withVerbatim(Verbatim.of("عشرات الجنود", "ar"));
    }

    private Agent holder() {
        return chance(60) ? Agent.other("northern-army") : Agent.other(Verbatim.of("قوات الأمن الداخلي", "ar"));
    }

    private Story anyStory() {
        return stories.get(random.nextInt(stories.size()));
    }

    private Source otherThan(Source source, List<Source> sources) {
        Source other = any(sources);
        while (other.equals(source)) {
            other = any(sources);
        }
        return other;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Bases: the names of places, over and over, with a number. */
    private static final class Places {
        private static final ImmutableList<Names> NAMES = ImmutableList.of(
                Names.of("al-Shaddadi", "en").or("الشدادي", "ar"),
                Names.of("al-Tanf", "en").or("التنف", "ar"),
                Names.of("Kharab al-Jir", "en").or("خراب الجير", "ar"),
                Names.of("Qasrak", "en").or("قسرك", "ar"),
                Names.of("Rmelan", "en").or("رميلان", "ar"),
                Names.of("Green Village", "en").or("القرية الخضراء", "ar"),
                Names.of("Sarrin", "en").or("صرين", "ar"),
                Names.of("Ain al-Asad", "en").or("عين الأسد", "ar"));
        private static final ImmutableList<String> IDS = ImmutableList.of(
                "shaddadi", "tanf", "kharab-al-jir", "qasrak", "rmelan", "green-village", "sarrin", "ain-al-asad");

        static String base(int number) {
            return IDS.get(number % IDS.size()) + "-" + number;
        }

        static Names names(int number) {
            Names names = NAMES.get(number % NAMES.size());
            return names.or(names.preferred().text() + " " + number, "en");
        }

        static String force(int number) {
            return number % 10 == 9 ? "northern-command" : "coalition";
        }
    }

    /** Who publishes, and who is cited. */
    private static final class Voices {
        private static final int OUTLETS = 40;
        private static final int CITED = 24;

        static ImmutableList<Source> outlets() {
            ImmutableList.Builder<Source> outlets = ImmutableList.builder();
            for (int i = 0; i < OUTLETS; i++) {
                outlets.add(Source.outlet("outlet-" + i, "Outlet " + i)
                        .named(
                                i % 2 == 0
                                        ? Names.of("وكالة الأنباء " + i, "ar").or("News Agency " + i, "en")
                                        : Names.of("The Daily Report " + i, "en")
                                                .or("التقرير اليومي " + i, "ar"))
                        .rated(Reliability.values()[i % 6]));
            }
            return outlets.build();
        }

        static ImmutableList<Source> cited() {
            ImmutableList.Builder<Source> cited = ImmutableList.builder();
            for (int i = 0; i < CITED; i++) {
                cited.add(
                        switch (i % 4) {
                            case 0 ->
                                Source.official("official-" + i, "Coalition spokesman " + i)
                                        .speakingFor("coalition");
                            case 1 -> Source.person("person-" + i, "Resident " + i);
                            default ->
                                Source.monitor("monitor-" + i, "Observatory " + i)
                                        .named(Names.of("Human Rights Observatory " + i, "en")
                                                .or("المرصد السوري لحقوق الإنسان " + i, "ar")
                                                .withExternalId("wikidata", "Q" + (1000 + i)));
                        });
            }
            return cited.build();
        }

        static boolean isArabic(Source outlet) {
            return outlet.names().preferred().language().equals(Optional.of("ar"));
        }
    }

    /** The words as written. */
    private static final class Wording {
        private static final ImmutableList<String> ARABIC_STARTS = ImmutableList.of(
                "خرج رتل من القاعدة باتجاه الحدود",
                "تم إفراغ القاعدة وإغلاقها",
                "قامت بتفجير قاعدتها بعد سحب العتاد",
                "سحب آليات ومعدّات عسكرية ولوجستية",
                "دوي انفجارات قوية في محيط القاعدة",
                "لا تزال القوات متمركزة داخل القاعدة");
        private static final ImmutableList<String> ARABIC_ENDS = ImmutableList.of(
                "",
                " منذ صباح اليوم",
                " وسط تحليق مكثف للطيران الحربي",
                " بحسب ما أفادت به مصادر محلية",
                " بالتزامن مع وصول تعزيزات إلى المنطقة");
        private static final ImmutableList<String> ENGLISH_STARTS = ImmutableList.of(
                "the last vehicles left the base",
                "soldiers are still inside the base",
                "part of the personnel and equipment was moved",
                "a convoy of trucks was seen at the gate",
                "the site was handed over without incident",
                "loud explosions were heard around the base");
        private static final ImmutableList<String> ENGLISH_ENDS = ImmutableList.of(
                "",
                " since the morning",
                " while aircraft circled overhead",
                ", according to people who live nearby",
                " \"in the coming days\", a spokesman said");

        static Verbatim of(Statement.Kind kind, boolean arabic, Random random) {
            String english = any(ENGLISH_STARTS, random) + any(ENGLISH_ENDS, random);
            if (!arabic) {
                return kind == Statement.Kind.PLAN ? Verbatim.of(english) : Verbatim.of(english, "en");
            }
            Verbatim words = Verbatim.of(any(ARABIC_STARTS, random) + any(ARABIC_ENDS, random), "ar");
            return random.nextInt(4) == 0 ? words.translated(english) : words;
        }

        static Verbatim anything(Random random) {
            return Verbatim.of(any(ENGLISH_STARTS, random), "en");
        }

        static Verbatim unnamed(Random random) {
            return random.nextBoolean() ? Verbatim.of("مصادر محلية", "ar") : Verbatim.of("a security source", "en");
        }

        static Verbatim cargo(Random random) {
            return random.nextBoolean()
                    ? Verbatim.of("معدات عسكرية ولوجستية", "ar")
                    : Verbatim.of("prefabricated rooms", "en");
        }

        private static String any(List<String> words, Random random) {
            return words.get(random.nextInt(words.size()));
        }
    }
}
