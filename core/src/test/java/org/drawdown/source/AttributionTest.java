package org.drawdown.source;

import static org.drawdown.source.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.drawdown.source.Attribution.Basis;
import org.drawdown.source.Attribution.Standing;
import org.drawdown.source.Link.Verb;
import org.drawdown.wording.Names;
import org.drawdown.wording.Verbatim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttributionTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    private static final Source AL_AHED =
            Source.outlet("al-ahed", "Al-Ahed").named(Names.of("Al-Ahed", "en").or("العهد", "ar"));
    private static final Source REUTERS = Source.outlet("reuters", "Reuters");
    private static final Source SOHR =
            Source.monitor("sohr", "SOHR").named(Names.of("SOHR", "en").or("المرصد", "ar"));
    private static final Source CENTCOM = Source.official("centcom", "CENTCOM");
    private static final Source WADI = Source.person("wadi", "Hassan Wadi");

    private static final Link UNNAMED = Link.unnamed(Optional.empty(), Verb.SAID);
    private static final Link RESIDENTS = Link.unnamed(Optional.of(Verbatim.of("سكان محليون", "ar")), Verb.SAID);
    private static final Link CORRESPONDENT = Link.correspondent(Optional.empty(), Verb.SAID);

    private static Stream<Arguments> chains() {
        return Stream.of(
                // An outlet at the end has named nobody, however the words came there.
                arguments("outlet", chain(AL_AHED), AL_AHED, Standing.UNATTRIBUTED),
                arguments("outlet > outlet, said", chain(AL_AHED, said(REUTERS)), REUTERS, Standing.UNATTRIBUTED),
                arguments(
                        "outlet > outlet, quoted",
                        chain(AL_AHED, Link.named(REUTERS, Verb.QUOTED)),
                        REUTERS,
                        Standing.UNATTRIBUTED),
                arguments(
                        "outlet > outlet, republished",
                        chain(AL_AHED, Link.named(REUTERS, Verb.REPUBLISHED)),
                        REUTERS,
                        Standing.UNATTRIBUTED),
                arguments(
                        "outlet > unnamed > outlet",
                        chain(AL_AHED, UNNAMED, said(REUTERS)),
                        REUTERS,
                        Standing.UNATTRIBUTED),
                // ... unless it was there, by itself or by its own people.
                arguments("outlet that saw it", published(AL_AHED, Verb.OBSERVED), AL_AHED, Standing.NAMED),
                arguments(
                        "outlet > outlet that saw it",
                        chain(AL_AHED, Link.named(REUTERS, Verb.OBSERVED)),
                        REUTERS,
                        Standing.NAMED),
                arguments("outlet > its correspondent", chain(AL_AHED, CORRESPONDENT), AL_AHED, Standing.NAMED),
                arguments(
                        "outlet > outlet > its correspondent",
                        chain(AL_AHED, said(REUTERS), CORRESPONDENT),
                        REUTERS,
                        Standing.NAMED),
                // Whoever is no outlet speaks by name, cited or publishing itself.
                arguments("monitor", chain(SOHR), SOHR, Standing.NAMED),
                arguments("official", chain(CENTCOM), CENTCOM, Standing.NAMED),
                arguments("person", chain(WADI), WADI, Standing.NAMED),
                arguments("outlet > monitor", chain(AL_AHED, said(SOHR)), SOHR, Standing.NAMED),
                arguments("outlet > person", chain(AL_AHED, said(WADI)), WADI, Standing.NAMED),
                arguments(
                        "outlet > monitor, republished",
                        chain(AL_AHED, Link.named(SOHR, Verb.REPUBLISHED)),
                        SOHR,
                        Standing.NAMED),
                arguments(
                        "outlet > unnamed > official", chain(AL_AHED, UNNAMED, said(CENTCOM)), CENTCOM, Standing.NAMED),
                // Unnamed sources speak with the voice of the named link before them.
                arguments("outlet > unnamed", chain(AL_AHED, UNNAMED), AL_AHED, Standing.UNNAMED),
                arguments("official > unnamed", chain(CENTCOM, UNNAMED), CENTCOM, Standing.UNNAMED),
                arguments("outlet > monitor > unnamed", chain(AL_AHED, said(SOHR), UNNAMED), SOHR, Standing.UNNAMED),
                arguments(
                        "outlet > monitor > unnamed > unnamed",
                        chain(AL_AHED, said(SOHR), UNNAMED, RESIDENTS),
                        SOHR,
                        Standing.UNNAMED),
                arguments(
                        "outlet > its correspondent > unnamed",
                        chain(AL_AHED, CORRESPONDENT, RESIDENTS),
                        AL_AHED,
                        Standing.UNNAMED),
                arguments(
                        "outlet > unnamed, who saw it",
                        chain(AL_AHED, Link.unnamed(Optional.empty(), Verb.OBSERVED)),
                        AL_AHED,
                        Standing.UNNAMED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chains")
    void speaksWithTheVoiceOfItsLastNamedLink(String chain, Attribution attribution, Source voice, Standing standing) {
        assertEquals(voice, attribution.voice());
        assertEquals(standing, attribution.standing());
    }

    @Test
    void isPublishedByItsFirstLink() {
        Attribution chain = chain(AL_AHED, said(SOHR), UNNAMED);
        assertEquals(AL_AHED, chain.publisher());
        assertFalse(chain.isPublishersOwn());
        assertTrue(chain(AL_AHED).isPublishersOwn());
        assertFalse(chain(AL_AHED, CORRESPONDENT).isPublishersOwn());
    }

    @Test
    void isFirstHandByAVisitOrDatedImagery() {
        assertTrue(based(Basis.VISIT, Optional.empty()).isFirstHand());
        assertTrue(based(Basis.IMAGERY, Optional.of(DAY)).isFirstHand());
        assertFalse(based(Basis.IMAGERY, Optional.empty()).isFirstHand());
        assertFalse(based(Basis.STATEMENT, Optional.empty()).isFirstHand());
        assertFalse(based(Basis.UNKNOWN, Optional.empty()).isFirstHand());
    }

    @Test
    void keepsItsBasisWhenALinkIsAdded() {
        Attribution imagery = based(Basis.IMAGERY, Optional.of(DAY)).then(said(SOHR));
        assertEquals(ImmutableList.of(said(AL_AHED), said(SOHR)), imagery.links());
        assertEquals(Basis.IMAGERY, imagery.basis());
        assertEquals(Optional.of(DAY), imagery.captured());
    }

    @Test
    void isCitedFromThePublisherInwards() {
        assertPhrase("Al-Ahed", "العهد", chain(AL_AHED));
        assertPhrase(
                "Al-Ahed, from SOHR, from unnamed sources",
                "العهد، عن المرصد، عن مصادر لم تُسمَّ",
                chain(AL_AHED, said(SOHR), UNNAMED));
        assertPhrase(
                "Al-Ahed, from its correspondent, from \u2068سكان محليون\u2069",
                "العهد، عن مراسله، عن سكان محليون",
                chain(AL_AHED, CORRESPONDENT, RESIDENTS));
        assertPhrase(
                "Al-Ahed, from our man in Hasakah",
                "العهد، عن \u2068our man in Hasakah\u2069",
                chain(AL_AHED, Link.correspondent(Optional.of(Verbatim.of("our man in Hasakah")), Verb.SAID)));
    }

    @Test
    void namesItsVoiceWithHowItStandsBehindItsWords() {
        assertVoicePhrase("SOHR", "المرصد", chain(AL_AHED, said(SOHR)));
        assertVoicePhrase("unnamed sources of SOHR", "مصادر لم تُسمَّ لدى المرصد", chain(AL_AHED, said(SOHR), UNNAMED));
        assertVoicePhrase("Al-Ahed (own words)", "العهد (بكلماته)", chain(AL_AHED));
        assertVoicePhrase("Al-Ahed", "العهد", chain(AL_AHED, CORRESPONDENT));
    }

    @Test
    void rejectsAChainThatDoesNotBeginWithAName() {
        assertRefused("a chain has at least one link, its publisher", () -> of());
        assertRefused("the first link of a chain is its publisher, by name; got UNNAMED", () -> of(UNNAMED));
        assertRefused(
                "the first link of a chain is its publisher, by name; got CORRESPONDENT",
                () -> of(CORRESPONDENT, said(AL_AHED)));
    }

    @Test
    void rejectsACorrespondentOfNobodyNamed() {
        assertRefused(
                "a correspondent follows the named link whose correspondent it is; link 3 follows UNNAMED",
                () -> chain(AL_AHED, UNNAMED, CORRESPONDENT));
        assertRefused(
                "a correspondent follows the named link whose correspondent it is; link 3 follows CORRESPONDENT",
                () -> chain(AL_AHED, CORRESPONDENT, CORRESPONDENT));
    }

    @Test
    void rejectsADayOfCaptureWithoutImagery() {
        assertRefused(
                "only imagery has a day of capture; the basis is VISIT", () -> based(Basis.VISIT, Optional.of(DAY)));
    }

    private static Link said(Source source) {
        return Link.named(source, Verb.SAID);
    }

    private static Attribution published(Source publisher, Verb verb) {
        return of(Link.named(publisher, verb));
    }

    private static Attribution chain(Source publisher, Link... cited) {
        Attribution chain = Attribution.of(publisher);
        for (Link link : cited) {
            chain = chain.then(link);
        }
        return chain;
    }

    private static Attribution of(Link... links) {
        return Attribution.of(ImmutableList.copyOf(links), Basis.UNKNOWN, Optional.empty());
    }

    private static Attribution based(Basis basis, Optional<LocalDate> captured) {
        return Attribution.of(ImmutableList.of(said(AL_AHED)), basis, captured);
    }

    private static void assertPhrase(String english, String arabic, Attribution chain) {
        assertEquals(english, chain.phrase().in(Locale.ENGLISH));
        assertEquals(arabic, chain.phrase().in(ARABIC));
    }

    private static void assertVoicePhrase(String english, String arabic, Attribution chain) {
        assertEquals(english, chain.voicePhrase().in(Locale.ENGLISH));
        assertEquals(arabic, chain.voicePhrase().in(ARABIC));
    }
}
