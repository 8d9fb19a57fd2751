package org.drawdown.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drawdown.timeline.Notice;
import org.drawdown.wording.Identifier;
import org.drawdown.wording.Text;
import org.junit.jupiter.api.Test;

/** The constants and the characters of the schema are those of the code. */
class FormatSchemaWordsTest {
    /** Where the schema itself asks for several of the constants of another list. */
    private static final ImmutableSet<Set<String>> CHOICES = ImmutableSet.of(
            Set.of("setting-aside", "acceptance"), Set.of("abandoned", "closed"), Conformance.KINDS.keySet());

    @Test
    void itsConstantsAreThoseOfTheCode() {
        Set<Set<String>> known = WireNamesTest.tables().stream()
                .map(table -> Set.copyOf(table.names().values()))
                .collect(Collectors.toCollection(HashSet::new));
        known.add(RuleJson.BY_ID.keySet());
        Set<Set<String>> inSchema = new HashSet<>();
        Schema.TREE.findValues("enum").forEach(list -> inSchema.add(Set.copyOf(SchemaShape.texts(list))));
        assertEquals(Set.of(), Sets.difference(known, inSchema));
        assertEquals(Sets.union(CHOICES, Set.of(noticesWithWords())), Sets.difference(inSchema, known));
    }

    @Test
    void itsNoticesWithWordsAreThoseOfTheCode() {
        assertEquals(
                noticesWithWords(),
                Set.copyOf(SchemaShape.texts(Schema.TREE.at("/$defs/notice/if/properties/kind/enum"))));
    }

    private static Set<String> noticesWithWords() {
        return Arrays.stream(Notice.Kind.values())
                .filter(kind -> kind.sentence().placeholders().contains("words"))
                .map(NoticeJson.KINDS::of)
                .collect(Collectors.toSet());
    }

    @Test
    void itsIdsHoldTheCharactersThatIdsHold() {
        Pattern pattern = Pattern.compile(
                Schema.TREE.at("/$defs/withoutHiddenCharacters/not/pattern").textValue());
        List<String> wrong = characters()
                .filter(codePoint -> codePoint != '#')
                .filter(codePoint ->
                        pattern.matcher(Character.toString(codePoint)).find()
                                == isTaken(codePoint, text -> Identifier.check("id", text)))
                .mapToObj(Integer::toHexString)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void itsTextsHoldSomethingToSeeWhereTextsDo() {
        Pattern pattern = Pattern.compile(Schema.TREE.at("/$defs/text/pattern").textValue());
        List<String> wrong = characters()
                .filter(codePoint -> codePoint != 0)
                .filter(codePoint ->
                        pattern.matcher(Character.toString(codePoint)).find()
                                != isTaken(codePoint, text -> Text.check("text", text)))
                .mapToObj(Integer::toHexString)
                .toList();
        assertEquals(List.of(), wrong);
    }

    /** All that can stand in JSON; what is unassigned depends on the Unicode version of the running Java. */
    private static IntStream characters() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> Character.getType(codePoint) != Character.UNASSIGNED
                        && Character.getType(codePoint) != Character.SURROGATE);
    }

    private static boolean isTaken(int codePoint, Check check) {
        try {
            check.of(Character.toString(codePoint));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A rule for texts. */
    @FunctionalInterface
    private interface Check {
        void of(String text);
    }
}
