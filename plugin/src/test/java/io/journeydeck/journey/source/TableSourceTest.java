package io.journeydeck.journey.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ChannelKind;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.Stage;
import io.journeydeck.limits.Limits;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableSourceTest {

    private static final Origin FILE = Origin.ofFile("maps/shop.csv");

    private final Diagnostics diagnostics = new Diagnostics();

    private List<List<String>> rows(String text, Charset charset) {
        return DelimitedText.rows(text.getBytes(charset), TableMapping.GUESSED, FILE, Limits.standard(), diagnostics);
    }

    private Optional<JourneyMap> tryToRead(String csv, TableMapping mapping) {
        List<List<String>> rows =
                DelimitedText.rows(csv.getBytes(StandardCharsets.UTF_8), mapping, FILE, Limits.standard(), diagnostics);
        return new TableSource().read(rows, mapping, FILE, diagnostics);
    }

    private JourneyMap read(String csv) {
        return tryToRead(csv, TableMapping.GUESSED).orElseThrow(() -> new AssertionError(diagnostics.list()));
    }

    private List<String> findings() {
        return diagnostics.list().stream().map(Diagnostic::line).toList();
    }

    private static List<String> texts(JourneyMap map, int stage, int lane) {
        return map.at(stage, lane).stream().map(JourneyItem::text).toList();
    }

    @Test
    void readsStagesInTheFirstRowAndLanesInTheFirstColumn() {
        JourneyMap map = read("""
                Shopping;;
                ;Bewustwording;Aankoop
                Klantacties;"- Zoekt
                - Vergelijkt
                  prijzen";Koopt
                Emoties;-1 onzeker;blij (+2)
                """);
        assertThat(map.facts().title()).isEqualTo("Shopping");
        assertThat(map.stages()).extracting(Stage::name).containsExactly("Bewustwording", "Aankoop");
        assertThat(map.lanes()).extracting(Lane::kind).containsExactly(ItemKind.ACTION, ItemKind.EMOTION);
        assertThat(texts(map, 0, 0)).containsExactly("Zoekt", "Vergelijkt prijzen");
        assertThat(map.at(0, 1).get(0).sentiment()).isEqualTo(new Sentiment(-1));
        assertThat(texts(map, 1, 1)).containsExactly("blij");
        assertThat(map.at(1, 1).get(0).sentiment()).isEqualTo(new Sentiment(2));
        assertThat(findings()).isEmpty();
    }

    @Test
    void readsColumnsOfOneStageAsItsSteps() {
        JourneyMap map = read("Stage,Buy,,Use\nActions,Looks,Pays,Unpacks\n");
        assertThat(map.stages()).hasSize(2);
        assertThat(map.at(0, 0)).extracting(item -> item.body().get("step")).containsExactly("1", "2");
        assertThat(map.at(1, 0).get(0).body().data()).doesNotContainKey("step");
    }

    @Test
    void readsAnItemARow() {
        JourneyMap map = read("""
                id,Stage,Step,Kind,Text,Channel,Owner,Score,Team
                t1,Buy,1,touchpoint,Shop window,store,Marketing,,Red
                ,Buy,1,emotion,Curious,,,1,
                p1,Use,1,pain,Too small,,,,
                """);
        assertThat(map.stages()).extracting(Stage::name).containsExactly("Buy", "Use");
        JourneyItem.Touchpoint touchpoint =
                (JourneyItem.Touchpoint) map.at(0, 0).get(0);
        assertThat(touchpoint.channel()).isNotNull();
        assertThat(touchpoint.channel().kind()).isEqualTo(ChannelKind.STORE);
        assertThat(touchpoint.owner()).isEqualTo("Marketing");
        assertThat(touchpoint.origin().cellId()).isEqualTo("t1");
        assertThat(touchpoint.body().data()).containsEntry("Team", "Red").containsEntry("step", "1");
        assertThat(map.at(0, 1).get(0).sentiment()).isEqualTo(new Sentiment(1));
        assertThat(findings()).isEmpty();
    }

    @Test
    void readsAStepARowWithAColumnForEachKind() {
        JourneyMap map =
                read("Etapp\tTegevus\tPuutepunkt\tKanal\tHinne\nOst\tMaksab\tKassa\tpood\t-0,5\n\tLahkub\t\t\t1\n");
        assertThat(map.lanes())
                .extracting(Lane::kind)
                .containsExactly(ItemKind.ACTION, ItemKind.TOUCHPOINT, ItemKind.EMOTION);
        assertThat(texts(map, 0, 0)).containsExactly("Maksab", "Lahkub");
        assertThat(((JourneyItem.Touchpoint) map.at(0, 1).get(0)).channel()).isNotNull();
        assertThat(map.at(0, 2))
                .extracting(JourneyItem::sentiment)
                .containsExactly(new Sentiment(-0.5), new Sentiment(1));
        assertThat(findings()).isEmpty();
    }

    @Test
    void takesAMappingsWordForIt() {
        TableMapping mapping =
                TableMapping.read("""
                layout: list
                delimiter: "|"
                title: Ours
                columns: {stage: Moment, text: Wat, kind: Wie}
                kinds: {klant: action, wij: frontstage}
                """.getBytes(StandardCharsets.UTF_8), Origin.ofFile("map.yaml"), diagnostics);
        JourneyMap map = tryToRead("Moment|Wat|Wie\nKopen|Betaalt|Klant\nKopen|Groet|Wij\n", mapping)
                .orElseThrow();
        assertThat(map.facts().title()).isEqualTo("Ours");
        assertThat(texts(map, 0, 0)).containsExactly("Betaalt");
        assertThat(map.lanes()).extracting(Lane::kind).containsExactly(ItemKind.ACTION, ItemKind.FRONTSTAGE);
        assertThat(findings()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAMapping() {
        TableMapping.read(
                "colums: {}\nlayout: circle\nencoding: klingon\nkinds: {a: b}\ndelimiter: much"
                        .getBytes(StandardCharsets.UTF_8),
                Origin.ofFile("map.yaml"),
                diagnostics);
        assertThat(findings())
                .hasSize(5)
                .anyMatch(line -> line.equals("map.yaml: line 1, column 1: \"colums\" is not known in a mapping."
                        + " Did you mean \"columns\"?"));
    }

    @Test
    void losesNothingThatHasNoPlace() {
        JourneyMap map = read("Stage,Kind,Text\n,action,Floats\nBuy,widget,Odd\n");
        assertThat(map.unplaced()).extracting(item -> item.item().text()).containsExactly("Floats");
        assertThat(texts(map, 0, 0)).containsExactly("Odd");
        assertThat(findings())
                .containsExactly(
                        "maps/shop.csv: row 2, column 3: The item \"Floats\" names no stage. Fill the column of stages.",
                        "maps/shop.csv: row 3, column 3: \"widget\" is no kind of item; it is read as a note. Write action,"
                                + " touchpoint, emotion, pain, … into a column \"kind\", or name the word in a mapping.");
    }

    @Test
    void saysThatAnEmotionHasNoScore() {
        JourneyMap map = read(",Buy\nEmotions,happy\nWhatever,x\n");
        assertThat(texts(map, 0, 0)).containsExactly("happy");
        assertThat(findings())
                .hasSize(2)
                .anyMatch(line -> line.contains("row 2, column 2: The emotion \"happy\" has no score"))
                .anyMatch(line -> line.contains("row 3, column 1: It is not known what the lane \"Whatever\" holds"));
    }

    @Test
    void keepsFormulasAsTexts() {
        assertThat(rows("Stage,'=1+2,=SUM(A1)\n'-x,it's,'t is\n", StandardCharsets.UTF_8))
                .containsExactly(List.of("Stage", "=1+2", "=SUM(A1)"), List.of("-x", "it's", "'t is"));
    }

    @Test
    void findsOutHowTheTextIsWritten() {
        String text = "sep=;\nFase;Één;\"a;\"\"b\"\"\nc\"\n";
        List<List<String>> expected = List.of(List.of("Fase", "Één", "a;\"b\"\nc"));
        assertThat(rows(text, StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(rows("\ufeff" + text, StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(rows("\ufeff" + text, StandardCharsets.UTF_16LE)).isEqualTo(expected);
        assertThat(findings()).isEmpty();
        assertThat(rows(text, Charset.forName("windows-1252"))).isEqualTo(expected);
        assertThat(diagnostics.list()).extracting(Diagnostic::code).containsExactly("SOURCE_ENCODING_GUESSED");
    }

    @Test
    void reportsTablesWithoutAnything() {
        assertThat(tryToRead("\n\n", TableMapping.GUESSED)).isEmpty();
        assertThat(tryToRead("Actions\nLooks\n", TableMapping.GUESSED)).isEmpty();
        assertThat(diagnostics.list()).extracting(Diagnostic::code).contains("SOURCE_EMPTY", "SOURCE_NO_STAGES");
    }
}
