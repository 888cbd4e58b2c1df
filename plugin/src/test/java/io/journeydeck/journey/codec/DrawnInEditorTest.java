package io.journeydeck.journey.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Maps without any data of ours, drawn in the real draw.io (14.7.3) and as it saved them: {@code sketch.mjs} beside the editor's
 * tests draws them.
 */
class DrawnInEditorTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private JourneyMap read(String file) {
        List<JourneyMap> maps = Outlined.read(file, diagnostics);
        assertThat(maps).hasSize(1);
        return maps.get(0);
    }

    @Test
    void readsATableThatSomeoneTypedInto() {
        JourneyMap map = read("table.drawio");
        assertThat(map.facts().title()).isEqualTo("A weekend in Rome");
        assertThat(map.facts().persona()).isEqualTo("Noor");
        assertThat(map.stages()).extracting(Stage::name).containsExactly("Search", "Book", "Fly", "After the trip");
        assertThat(Outlined.lanes(map))
                .containsExactly(
                        "Doing (action): Search = 1 Compares flights | 2 Asks a friend; Book = 3 Pays by card; Fly = 4 Checks in | 5 Waits at the gate; After the trip = 6 Writes a review",
                        "Thinking (thought): Search = Which one is cheap?; Book = Is my seat included?; Fly = Will we be on time?",
                        "Feeling (emotion): Search = :-) [+1]; Book = -1 [−1]; Fly = Frustrated [−2]; After the trip = Happy (+1) [+1]",
                        "Pain points (pain): Book = Too many add-ons; Fly = Delays without a word; After the trip = Nobody answers",
                        "Ideas (opportunity): Search = Price calendar; Fly = Tell about delays first");
        assertThat(Outlined.unplaced(map)).containsExactly("Ask marketing! (c40): lies in a lane, but in no stage");
    }

    @Test
    void readsACrossFunctionalFlowchartWithStickiesInDutch() {
        JourneyMap map = read("baanschema.drawio");
        assertThat(map.facts().title()).isEqualTo("Winkelen in de stad");
        assertThat(map.stages())
                .extracting(Stage::name)
                .containsExactly("Bewustwording", "Overweging", "Aankoop", "Nazorg");
        assertThat(Outlined.lanes(map))
                .containsExactly(
                        "Klant doet (action): Bewustwording = 1 Ziet een etalage; Overweging = 2 Leest beoordelingen | 3 Past kleding; Aankoop = 4 Rekent af; Nazorg = 5 Ruilt de trui",
                        "Contactpunten (touchpoint): Bewustwording = Etalage; Overweging = Website | Paskamer; Aankoop = Kassa | Winkelapp; Nazorg = Klantenservice",
                        "Gevoel (emotion): Bewustwording = 🙂 [+1]; Overweging = +2 [+2]; Aankoop = − 2 [−2]; Nazorg = opgelucht [+1]",
                        "Knelpunten (pain): Overweging = Maat niet op voorraad; Aankoop = Lange rij bij de kassa",
                        "Kansen (opportunity): Overweging = Voorraad tonen op de site; Aankoop = Zelf afrekenen");
        assertThat(Outlined.unplaced(map))
                .containsExactly("Volgende workshop: 3 maart (c47): lies in a stage, but in no lane");
    }

    /** Saved by 24.7.17, which shows the rows of tables again. */
    @Test
    void leavesOutALaneThatThePluginHid() {
        assertThat(Outlined.lanes(read("hidden-lane.drawio")))
                .containsExactly(
                        "Actions (action): Awareness = 1 Sees an ad; Consideration = 2 Compares; Purchase = 3 Pays",
                        "Emotions (emotion): Awareness = curious [+1]; Consideration = confused [−1]; Purchase = happy [+1]",
                        "Pain points (pain): Consideration = Too many choices; Purchase = Queue");
    }

    @Test
    void readsLooseShapesWithACurveInEstonian() {
        JourneyMap map = read("kujundid.drawio");
        assertThat(map.facts().title()).isEqualTo("Mari otsib jooksujalatseid");
        assertThat(map.facts().goal()).isEqualTo("rohkem tagasi tulijaid");
        assertThat(map.stages())
                .extracting(Stage::name)
                .containsExactly("Teadlikkus", "Kaalutlus", "Ost", "Säilitamine", "Soovitamine");
        assertThat(Outlined.lanes(map))
                .containsExactly(
                        "Tegevused (action): Teadlikkus = 1 Näeb sõbra jalatseid | 2 Loeb blogi; Kaalutlus = 3 Võrdleb hindu; Ost = 4 Proovib poes; Säilitamine = 5 Jookseb iga päev",
                        "Puutepunktid (touchpoint): Teadlikkus = Sotsiaalmeedia; Kaalutlus = E-pood; Ost = Kauplus",
                        "Mõtted (thought): Teadlikkus = Need on ilusad; Ost = Miks nii kallis?",
                        "Emotsioonid (emotion): Teadlikkus = ootusärevus [0]; Kaalutlus = [−1]; Ost = pettunud [−1.5]; Säilitamine = [+1]; Soovitamine = [+2]",
                        "Valupunktid (pain): Ost = Suurus sai otsa | Kallis");
        assertThat(Outlined.unplaced(map))
                .containsExactly("Legend: sinine = märkus (c38): lies in a lane, but in no stage");
    }

    @Test
    void saysThatItReadAMapByItsLooksAndHowSureItIs() {
        read("table.drawio");
        assertThat(diagnostics.list()).extracting(Diagnostic::severity).containsExactly(Severity.INFO);
        assertThat(diagnostics.list())
                .extracting(Diagnostic::line)
                .containsExactly(
                        "page \"Page-1\", cell \"c1\": This is surely a journey map by its looks, as 5 of 5 lanes and 1 of 4"
                                + " stages have names that journeys have; its lanes are read as action, thought, emotion, pain,"
                                + " opportunity. Name a lane by what it holds, e.g. Actions, Touchpoints or Emotions, where its kind is"
                                + " read wrongly.");
    }
}
