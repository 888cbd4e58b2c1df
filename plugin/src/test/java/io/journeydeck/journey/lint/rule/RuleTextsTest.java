package io.journeydeck.journey.lint.rule;

import static io.journeydeck.journey.lint.rule.MapSketch.complete;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ChannelKind;
import io.journeydeck.journey.lint.Linter;
import io.journeydeck.journey.lint.Profile;
import io.journeydeck.journey.lint.Rule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextsTest {

    private static final Pattern QUOTED = Pattern.compile("[\"“„]([a-z]+)[\"”“]");

    private static Diagnostic finding(Rule rule, String remedy) {
        return Diagnostic.warning(rule.id(), "Something", Origin.UNKNOWN, remedy);
    }

    private static Properties bundle(String language) throws IOException {
        Properties words = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(RuleTexts.class.getResourceAsStream("rules_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "et"})
    void saysEveryTitleInTheLanguage(String language) {
        RuleTexts texts = RuleTexts.in(language);

        assertThat(texts.language()).isEqualTo(language);
        assertThat(Rules.standard()).hasSizeGreaterThan(40).allSatisfy(rule -> assertThat(
                        texts.title(rule.id()).orElseThrow())
                .isNotBlank()
                .isNotEqualTo(rule.title())
                .doesNotEndWith(".")
                .doesNotContainPattern("[%{}]"));
        assertThat(Rules.standard().stream().map(rule -> texts.title(rule.id()).orElseThrow()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "et"})
    void saysEveryRemedyInTheLanguageAndNamesTheSameProperties(String language) {
        RuleTexts texts = RuleTexts.in(language);

        for (Rule rule : Rules.standard()) {
            assertThat(rule.remedies()).startsWith(rule.remedy()).doesNotHaveDuplicates();
            for (String english : rule.remedies()) {
                String told = texts.remedy(finding(rule, english));
                assertThat(told)
                        .as("%s: %s", rule.id(), english)
                        .isNotEqualTo(english)
                        .endsWith(".")
                        .doesNotContainPattern("[%{}]");
                assertThat(names(told)).as("%s: %s", rule.id(), told).isEqualTo(names(english));
            }
        }
    }

    /** Names of properties, which stand between quotes and are the same in every language. */
    private static Set<String> names(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "et"})
    void offersEveryKnownChannel(String language) {
        Rule channels = new TouchpointsHaveChannels();

        String told = RuleTexts.in(language)
                .remedy(finding(channels, channels.remedies().get(1)));

        assertThat(List.of(told.substring(told.indexOf(':') + 1, told.length() - 1)
                        .strip()
                        .split(", ")))
                .containsExactlyElementsOf(List.of(ChannelKind.values()).stream()
                        .map(ChannelKind::id)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "et"})
    void holdsNothingThatNoRuleSays(String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Rule rule : Rules.standard()) {
            keys.add(rule.id() + ".title");
            keys.add(rule.id() + ".remedy");
            for (int i = 2; i <= rule.remedies().size(); i++) {
                keys.add(rule.id() + ".remedy." + i);
            }
        }

        assertThat(bundle(language).stringPropertyNames()).isEqualTo(keys);
    }

    @Test
    void knowsEveryRemedyThatFindingsHave() {
        Map<String, Rule> rules = Rules.standard().stream().collect(Collectors.toMap(Rule::id, rule -> rule));
        Linter linter = new Linter(Rules.standard(), Profile.standard());
        List<MapSketch> maps = new ArrayList<>();
        RuleExamples.all().values().forEach(example -> maps.add(example.broken()));
        maps.add(new MapSketch());
        maps.add(complete().page(RuleExamples.picture()));

        List<Diagnostic> found = maps.stream()
                .flatMap(map -> linter.check(map.subject()).stream())
                .toList();

        assertThat(found).hasSizeGreaterThan(60).allSatisfy(each -> assertThat(
                        Objects.requireNonNull(rules.get(each.code())).remedies())
                .as(each.code())
                .contains(each.remedy()));
    }

    @Test
    void speaksEnglishWhereTheLanguageHasNoTexts() {
        for (String language : List.of("en", "en-GB", "fr", "")) {
            RuleTexts texts = RuleTexts.in(language);

            assertThat(texts.isEnglish()).as(language).isTrue();
            assertThat(Rules.standard()).allSatisfy(rule -> {
                assertThat(texts.title(rule.id())).contains(rule.title());
                assertThat(texts.remedy(finding(rule, rule.remedy()))).isEqualTo(rule.remedy());
            });
        }
        assertThat(RuleTexts.in("nl-BE").language()).isEqualTo("nl");
    }

    @Test
    void leavesAloneWhatIsNoRules() {
        RuleTexts texts = RuleTexts.in("nl");

        assertThat(texts.title("NO_MAP")).isEmpty();
        assertThat(texts.remedy(Diagnostic.info("NO_MAP", "None", Origin.UNKNOWN, "Draw one.")))
                .isEqualTo("Draw one.");
        assertThat(texts.remedy(Diagnostic.info("J013", "None", Origin.UNKNOWN, "Other.")))
                .isEqualTo("Other.");
    }
}
