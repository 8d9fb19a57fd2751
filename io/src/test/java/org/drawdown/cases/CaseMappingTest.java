package org.drawdown.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.drawdown.claim.Amendment;
import org.drawdown.claim.Claim;
import org.drawdown.claim.Modality;
import org.drawdown.claim.Statement;
import org.drawdown.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseMappingTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Al-Ahed                 | Al-Ahed                     | Al-Ahed                                  | UNATTRIBUTED |
            Shafaq News (Arabic)    | Shafaq correspondent        | Shafaq, from Shafaq correspondent        | NAMED        |
            Strategia News          | SOHR; SOHR activists        | Strategia News, from SOHR, from SOHR activists | UNNAMED |
            Devdiscourse / Reuters  | Reuters; three US officials | Devdiscourse, from Reuters, from three US officials | UNNAMED |
            TASS quoting NYT        | TASS; NYT                   | TASS, from NYT                           | UNATTRIBUTED |
            AP via Columbus Dispatch| AP; new Afghan commander    | AP, from new Afghan commander            | UNNAMED      |
            Shafaq                  | CENTCOM                     | Shafaq, from CENTCOM                     | NAMED        | us-led-coalition
            UrduPoint               | Coalition spokesman         | UrduPoint, from Coalition spokesman      | NAMED        | us-led-coalition
            AFP                     | the spokesman               | AFP, from the spokesman                  | NAMED        | us-led-coalition
            Shorouk                 | Syrian MoD via SANA         | Shorouk, from SANA, from Syrian MoD      | NAMED        | syrian-army
            Rudaw                   | Iraqi ministry of defence   | Rudaw, from Iraqi ministry of defence    | NAMED        |
            Storyful via Yahoo HK   | North Press; Storyful: cannot confirm | Storyful, from North Press, from Storyful | UNATTRIBUTED |
            """)
    void readsWhoSaidItThroughWhom(String outlet, String attribution, String chain, String standing, String speaksFor) {
        ObjectNode file = file("evacuated", "affirm");
        ((ObjectNode) file.get("sources").get(0)).put("outlet", outlet);
        ObjectNode claim = (ObjectNode) file.get("claims").get(0);
        claim.put("transferredTo", "Syrian army").putArray("attribution");
        List.of(attribution.split("; ")).forEach(claim.withArray("attribution")::add);

        Claim mapped = claims(file).get(0);

        assertEquals(chain, mapped.attribution().phrase().in(Locale.ENGLISH));
        assertEquals(standing, mapped.attribution().standing().name());
        assertEquals(speaksFor, mapped.voice().speaksFor().orElse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "withdrawn, WITHDRAWAL",
        "taken_over, CONTROL",
        "rebuilt, RESTORATION",
        "postponed, PLAN",
        "frobnicated, ASSESSMENT"
    })
    void readsFreeWordsAndTakesOthersForAssessments(String kind, Statement.Kind expected) {
        assertEquals(expected, claims(file(kind, "affirm")).get(0).statement().kind());
    }

    @ParameterizedTest
    @CsvSource({
        "affirm, REPORTED, AFFIRMED, WITHDRAWAL",
        "predict, PREDICTED, AFFIRMED, WITHDRAWAL",
        "unverified, UNVERIFIED, AFFIRMED, WITHDRAWAL",
        "deny, REPORTED, DENIED, WITHDRAWAL",
        "disputed, REPORTED, AFFIRMED, WITHDRAWAL",
        "none, REPORTED, AFFIRMED, ASSESSMENT"
    })
    void readsTheStance(String stance, Modality modality, Claim.Polarity polarity, Statement.Kind kind) {
        Claim claim = claims(file("evacuated", stance)).get(0);

        assertEquals(modality, claim.modality());
        assertEquals(polarity, claim.polarity());
        assertEquals(kind, claim.statement().kind());
    }

    @Test
    void correctsTheClaimThatACorrectionIsAgainst() {
        ObjectNode file = file("evacuated", "affirm");
        ObjectNode correction = ((ObjectNode) file.get("claims").get(0)).deepCopy();
        file.withArray("claims")
                .add(correction.put("id", "c2").put("stance", "correct").put("denies", "c1"));

        Amendment amendment =
                ledger(file).amendments().findFirst().orElseThrow().amendment();

        assertEquals(Amendment.Kind.CORRECTION, amendment.kind());
        assertEquals("00-s1#c1", amendment.target());
        assertEquals("00-s1#c2", amendment.replacement().orElseThrow());
    }

    @Test
    void takesAClaimAboutTwoBasesForAClaimAboutEach() {
        ObjectNode file = file("evacuated", "affirm");
        ((ObjectNode) file.get("claims").get(0)).withArray("bases").add("qasrak");

        assertEquals(
                List.of("00-s1#c1@tanf", "00-s1#c1@qasrak"),
                claims(file).stream().map(Claim::ref).toList());
    }

    private static ObjectNode file(String kind, String stance) {
        try {
            return (ObjectNode) MAPPER.readTree("""
                    {
                      "id": "00",
                      "actor": "US-led coalition",
                      "bases": [{"id": "tanf", "names": [{"text": "al-Tanf", "lang": "en"}]}],
                      "sources": [{"id": "s1", "outlet": "Rudaw", "kind": "outlet", "published": "2026-02-12"}],
                      "claims": [{
                        "id": "c1",
                        "bases": ["tanf"],
                        "kind": "%s",
                        "stance": "%s",
                        "when": {"earliest": "2026-02-11", "latest": "2026-02-11"},
                        "source": "s1",
                        "attribution": ["Rudaw"]
                      }]
                    }
                    """.formatted(kind, stance));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Ledger ledger(JsonNode file) {
        return new CaseMapping(file).ledger();
    }

    private static List<Claim> claims(JsonNode file) {
        return ledger(file)
                .entries()
                .flatMap(entry -> entry.report().claims().stream())
                .toList();
    }
}
