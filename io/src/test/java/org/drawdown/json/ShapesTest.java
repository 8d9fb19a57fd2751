package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.drawdown.claim.Agent;
import org.drawdown.claim.Control;
import org.drawdown.claim.Convoy;
import org.drawdown.claim.Destruction;
import org.drawdown.claim.Identity;
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
import org.drawdown.place.Location;
import org.drawdown.place.Location.Precision;
import org.drawdown.place.Mention;
import org.drawdown.place.Tenure;
import org.drawdown.source.Attribution;
import org.drawdown.source.Link;
import org.drawdown.source.Source;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each value has one shape for what it holds: the one that is written. */
class ShapesTest {
    private static final Tenure TANF = Tenure.of("f", "b");
    private static final String SUBJECT = "'subject':{'force':'f','base':'b'}";

    @Test
    void wordsAreAStringUnlessMoreIsKnown() throws IOException {
        isWritten("'x'", Verbatim.of("x"), VerbatimJson::write, VerbatimJson::read);
        isWritten("{'text':'x','language':'ar'}", Verbatim.of("x", "ar"), VerbatimJson::write, VerbatimJson::read);
        isWritten(
                "{'text':'x','translation':'y'}",
                Verbatim.of("x").translated("y"),
                VerbatimJson::write,
                VerbatimJson::read);
        assertEquals(Verbatim.of("x"), read("{'text':'x'}", VerbatimJson::read));
    }

    @Test
    void textIsEscapedOnlyWhereJsonWantsIt() throws IOException {
        assertEquals(
                "\"\\\" \\\\ / \\n \\u0001 \u007F \u2028 \u202E \uFEFF\u0627 \uD83D\uDE9B\"",
                written(
                        Verbatim.of("\" \\ / \n \u0001 \u007F \u2028 \u202E \uFEFF\u0627 \uD83D\uDE9B"),
                        VerbatimJson::write));
    }

    @Test
    void aWindowIsAStringUnlessItsWordsAreKept() throws IOException {
        DateWindow window = DateWindow.parse("2026-01-29~/2026-02-05");
        isWritten("'2026-01-29~/2026-02-05'", window, DateWindowJson::write, DateWindowJson::read);
        isWritten(
                "{'edtf':'2026-01-29~/2026-02-05','verbatim':'lately'}",
                window.withVerbatim(Verbatim.of("lately")),
                DateWindowJson::write,
                DateWindowJson::read);
    }

    @Test
    void aCountHasWhatItsKindHas() throws IOException {
        isWritten(
                "{'kind':'counted','number':3,'unit':'trucks'}",
                Count.exactly(3, "trucks"),
                CountJson::write,
                CountJson::read);
        isWritten(
                "{'kind':'estimated','low':90,'best':100,'high':110,'unit':'trucks'}",
                Count.about(100, "trucks"),
                CountJson::write,
                CountJson::read);
        isWritten(
                "{'kind':'estimated','low':0,'high':1000000000,'unit':'trucks'}",
                Count.atMost(Count.MAX, "trucks"),
                CountJson::write,
                CountJson::read);
        isWritten(
                "{'kind':'vague','low':20,'unit':'trucks','verbatim':'dozens'}",
                Count.dozens("trucks").withVerbatim(Verbatim.of("dozens")),
                CountJson::write,
                CountJson::read);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "33, 33",
        "-33.5, -33.5",
        "90, 90",
        "33.123456789012345, 33.123456789012344",
        "1e-6, 0.000001",
        "1.5e-7, 1.5E-7",
        "2e-3, 0.002",
        "4.9e-324, 4.9E-324",
        "1e1, 10"
    })
    void degreesAreWrittenInTheFewestDigits(String read, String written) throws IOException {
        String location = "{'point':{'latitude':%s,'longitude':0},'precision':'site'}";
        assertEquals(
                Written.json(location.formatted(written)),
                written(read(location.formatted(read), LocationJson::read), LocationJson::write));
    }

    @Test
    void aLocationIsAPointOrWordsOrBoth() throws IOException {
        isWritten(
                "{'words':'x','precision':'region'}",
                Location.area(Verbatim.of("x"), Precision.REGION),
                LocationJson::write,
                LocationJson::read);
        isWritten(
                "{'point':{'latitude':1.5,'longitude':-2},'words':'x','precision':'site','adminPath':['SY','Homs']}",
                Location.builder()
                        .point(Location.Point.of(1.5, -2))
                        .words(Verbatim.of("x"))
                        .precision(Precision.SITE)
                        .addAdminPath("SY", "Homs")
                        .build(),
                LocationJson::write,
                LocationJson::read);
    }

    @Test
    void aMentionHasWordsOrAnIdOrBoth() throws IOException {
        isWritten("{'kind':'base','id':'b'}", Mention.base("b"), MentionJson::write, MentionJson::read);
        isWritten(
                "{'kind':'crossing','written':'x','id':'c'}",
                Mention.crossing(Verbatim.of("x")).resolvedTo("c"),
                MentionJson::write,
                MentionJson::read);
    }

    @Test
    void aSubjectIsATenureOrAPartOrAMentionOrAnArea() throws IOException {
        isWritten("{'force':'f','base':'b'}", Subject.of(TANF), SubjectJson::write, SubjectJson::read);
        isWritten(
                "{'force':'f','base':'b','part':'the gate'}",
                Subject.part(TANF, "the gate"),
                SubjectJson::write,
                SubjectJson::read);
        isWritten(
                "{'mention':{'kind':'base','written':'x'}}",
                Subject.unnamed(Verbatim.of("x")),
                SubjectJson::write,
                SubjectJson::read);
        isWritten(
                "{'area':{'words':'x','precision':'region'}}",
                Subject.area(Location.area(Verbatim.of("x"), Precision.REGION)),
                SubjectJson::write,
                SubjectJson::read);
    }

    @Test
    void eachKindOfClaimHasItsMembers() throws IOException {
        isClaimed("'kind':'withdrawal'," + SUBJECT + ",'stage':'completed'", Withdrawal.completed(TANF));
        isClaimed(
                "'kind':'withdrawal'," + SUBJECT + ",'stage':'partial','toward':{'kind':'area','written':'x'},"
                        + "'manner':'under-fire'",
                Withdrawal.builder()
                        .stage(Withdrawal.Stage.PARTIAL)
                        .subject(Subject.of(TANF))
                        .toward(Mention.area(Verbatim.of("x")))
                        .manner(Withdrawal.Manner.UNDER_FIRE)
                        .build());
        isClaimed("'kind':'movement'," + SUBJECT + ",'direction':'in'", Movement.into(TANF, Convoy.unspecified()));
        isClaimed(
                "'kind':'movement'," + SUBJECT + ",'direction':'out','convoy':{'load':'laden'}",
                Movement.outOf(TANF, Convoy.laden()));
        isClaimed("'kind':'presence'," + SUBJECT, Presence.at(TANF));
        isClaimed(
                "'kind':'return'," + SUBJECT + ",'count':{'kind':'counted','number':5,'unit':'soldiers'}",
                Return.to(TANF, Count.exactly(5, "soldiers")));
        isClaimed("'kind':'destruction'," + SUBJECT + ",'scope':'site','extent':'destroyed'", Destruction.ofSite(TANF));
        isClaimed(
                "'kind':'destruction'," + SUBJECT + ",'scope':'materiel','extent':'destroyed','by':'the-force'",
                Destruction.ofMateriel(TANF).byTheForce());
        isClaimed(
                "'kind':'restoration'," + SUBJECT + ",'by':{'force':'army'}",
                Restoration.of(TANF).by(Agent.other("army")));
        isClaimed("'kind':'control'," + SUBJECT + ",'act':'closed'", Control.closed(TANF));
        isClaimed(
                "'kind':'control'," + SUBJECT + ",'act':'taken-over','to':{'force':'army','words':'the army'}",
                Control.takenOver(
                        TANF, Agent.of(Agent.Kind.OTHER, Optional.of("army"), Optional.of(Verbatim.of("the army")))));
        isClaimed(
                "'kind':'plan'," + SUBJECT + ",'step':'ordered'",
                Plan.of(Plan.Step.ORDERED, TANF, DateWindow.unknown()));
        isClaimed(
                "'kind':'plan'," + SUBJECT + ",'step':'announced','due':'2026-09'",
                Plan.of(Plan.Step.ANNOUNCED, TANF, DateWindow.parse("2026-09")));
        isClaimed(
                "'kind':'sighting'," + SUBJECT + ",'event':'left-behind'",
                Sighting.of(Sighting.Event.LEFT_BEHIND, Subject.of(TANF)));
        isClaimed(
                "'kind':'identity'," + SUBJECT + ",'relation':'same','other':{'kind':'base','written':'x'}",
                Identity.same(Subject.of(TANF), Mention.base(Verbatim.of("x"))));
    }

    @Test
    void aClaimSaysOnlyWhatIsNotImplied() throws IOException {
        Source outlet = Source.outlet("o", "O");
        Report report = Report.by(outlet, "r")
                .claim(
                        "c",
                        Presence.at(TANF)
                                .on(LocalDate.of(2026, 2, 5))
                                .denies("r2#c1")
                                .observed()
                                .correspondent()
                                .from(outlet, Link.Verb.REPUBLISHED)
                                .unnamed("a guard")
                                .through(Link.unnamed(Optional.empty(), Link.Verb.SAID))
                                .fromImagery(LocalDate.of(2026, 2, 4))
                                .verbatim("x")
                                .ambiguous("y"))
                .claim("d", Presence.at(TANF).claimed().denied().basedOn(Attribution.Basis.STATEMENT, Optional.empty()))
                .build();
        String text = Written.json("{'format':'drawdown/1.0','document':'report','id':'r','publisher':'o',"
                + "'sources':[{'id':'o','names':['O'],'kind':'outlet'}],'claims':["
                + "{'id':'c','kind':'presence'," + SUBJECT + ",'polarity':'denied','denies':'r2#c1',"
                + "'modality':'observed','when':'2026-02-05','chain':[{'correspondent':true},"
                + "{'source':'o','verb':'republished'},{'unnamed':'a guard'},{'unnamed':true}],"
                + "'basis':'imagery','captured':'2026-02-04','verbatim':'x','ambiguity':'y'},"
                + "{'id':'d','kind':'presence'," + SUBJECT + ",'polarity':'denied','basis':'statement'}]}");
        assertEquals(text, DrawdownJson.writeReport(report, WriteOption.COMPACT));
        assertEquals(report, DrawdownJson.readReport(text));
    }

    @Test
    void defaultsMayBeSpelledOut() throws IOException {
        String terse = "'id': 'c', 'kind': 'movement', 'direction': 'out', " + SUBJECT;
        String spelled = terse + ", 'polarity': 'affirmed', 'modality': 'reported', 'when': '/', 'chain': [],"
                + " 'basis': 'unknown', 'convoy': {'load': 'unknown', 'shuttle': false, 'lastCall': 'not-called',"
                + " 'vehicles': [], 'cargo': [], 'via': [], 'escort': []}";
        assertEquals(
                DrawdownJson.readReport(Written.withClaim(terse)), DrawdownJson.readReport(Written.withClaim(spelled)));
    }

    private static void isClaimed(String members, Statement statement) throws IOException {
        Report report =
                Report.by(Source.outlet("p", "P"), "r").claim("c", statement).build();
        assertEquals(report, DrawdownJson.readReport(Written.withClaim("'id': 'c', " + members)));
        String document = DrawdownJson.writeReport(report, WriteOption.COMPACT);
        assertEquals(
                Written.json("[{'id':'c'," + members + "}]}"), document.substring(document.indexOf("\"claims\":") + 9));
    }

    private static <T> void isWritten(String json, T value, JsonWriter.Value<T> writer, JsonReader.Value<T> reader)
            throws IOException {
        assertEquals(Written.json(json), written(value, writer));
        assertEquals(value, read(json, reader));
    }

    private static <T> String written(T value, JsonWriter.Value<T> writer) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            writer.write(new GeneratorWriter(out), value);
        }
        return text.toString();
    }

    private static <T> T read(String json, JsonReader.Value<T> reader) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(Written.json(json))) {
            parser.nextToken();
            return reader.read(new StrictReader(parser, ReadOption.Settings.of()));
        }
    }
}
