package io.journeydeck.journey.lint.rule;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.journey.lint.Rule;
import io.journeydeck.journey.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules ask for and how to mend what they find, in one language. The English texts are those of the rules; translations stand
 * beside them in {@code rules_nl.properties} and so on, in UTF-8. What a finding itself says is in English in every language.
 */
public final class RuleTexts {

    private static final String ENGLISH = "en";

    private final String language;
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Map<String, String>> remedies = new HashMap<>();

    private RuleTexts(String language) {
        this.language = language;
    }

    /**
     * The texts of all rules.
     *
     * @param language a BCP 47 tag, of which the first part counts ({@code nl-BE}); one without texts gets the English ones
     */
    public static RuleTexts in(String language) {
        RuleTexts texts = new RuleTexts(Words.of(language).language());
        if (texts.isEnglish()) {
            Rules.standard().forEach(rule -> texts.titles.put(rule.id(), rule.title()));
        } else {
            Words words = Words.of(RuleTexts.class, "rules", texts.language);
            Rules.standard().forEach(rule -> texts.translate(rule, words));
        }
        return texts;
    }

    private void translate(Rule rule, Words words) {
        titles.put(rule.id(), words.get(rule.id() + ".title"));
        Map<String, String> translated = new HashMap<>();
        List<String> english = rule.remedies();
        for (int i = 0; i < english.size(); i++) {
            translated.put(english.get(i), words.get(rule.id() + ".remedy" + (i == 0 ? "" : "." + (i + 1))));
        }
        remedies.put(rule.id(), translated);
    }

    /** Of {@link Words#LANGUAGES}. */
    public String language() {
        return language;
    }

    public boolean isEnglish() {
        return language.equals(ENGLISH);
    }

    /** What a rule asks for, one sentence without a full stop at its end; empty when there is no rule with this id. */
    public Optional<String> title(String id) {
        return Optional.ofNullable(titles.get(id));
    }

    /** How to mend what was found; as the finding says it when that is not one of a rule's remedies. */
    public String remedy(Diagnostic finding) {
        return remedies.getOrDefault(finding.code(), Map.of()).getOrDefault(finding.remedy(), finding.remedy());
    }
}
