package io.journeydeck.cli;

import io.journeydeck.check.CheckReport;
import io.journeydeck.check.Checker;
import io.journeydeck.check.JsonCheckReport;
import io.journeydeck.check.SarifLog;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PageSource;
import io.journeydeck.journey.lint.Profile;
import io.journeydeck.journey.lint.ProfileReader;
import io.journeydeck.journey.lint.rule.RuleTexts;
import io.journeydeck.journey.lint.rule.Rules;
import io.journeydeck.limits.FileGuard;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code journeydeck check}. Over 150 lines because each option takes three. */
@Command(
        name = "check",
        customSynopsis = "journeydeck check [OPTIONS] INPUT...",
        description = "Checks journey maps: is anything missing, does anything contradict, can everybody read it?",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  journeydeck check shop.drawio                          what could be better in a map",
            "  journeydeck check maps -r --format sarif -o maps.sarif for CI",
            "  journeydeck check maps -r --profile ours.yaml          with severities of your own",
            "",
            "Exit status: 0 no errors, 1 a finding is an error or a file can't be read, 2 wrong usage."
        })
final class CheckCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "sarif");

    private final PageSource source;
    private final Terminal terminal;

    @Mixin
    private final InputArguments inputs = new InputArguments();

    @Option(names = "--format", paramLabel = "text|json|sarif", description = "How to tell. Default: text.")
    private String format = "text";

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description =
                    "YAML with a line for each rule whose severity you change, e.g. J013: off. There are: error, warning, info, off.")
    private @Nullable Path profileFile;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write. Default: standard output.")
    private @Nullable Path output;

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day for rules about dates, as year-month-day. Default: today.")
    private @Nullable String today;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description =
                    "Tell in text and JSON what rules ask for in this language: en, nl or et. Findings are in English.")
    private @Nullable String language;

    @Option(names = "--quiet", description = "Tell errors only.")
    private boolean quiet;

    @Mixin
    private final VerboseArgument verbose = new VerboseArgument();

    CheckCommand(PageSource source, Terminal terminal) {
        this.source = source;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw new WrongUsage("There is no format '" + format + "'. There are: " + String.join(", ", FORMATS) + ".");
        }
        RuleTexts texts = texts();
        LocalDate day = day();
        Optional<Profile> profile = profile();
        if (profile.isEmpty()) {
            return CommandLine.ExitCode.USAGE;
        }
        Limits limits = Limits.standard();
        Inputs found = inputs.find(terminal.folder(), null);
        List<CheckReport> reports = new ArrayList<>();
        for (Diagnostic finding : found.findings()) {
            // What was passed over is no file that was checked.
            if (verbose.given() || finding.severity() == Severity.ERROR) {
                reports.add(new CheckReport(String.valueOf(finding.origin().file()), 0, List.of(finding)));
            }
        }
        Checker checker = new Checker(source, limits, verbose.faults(terminal));
        try (CheckProgress progress = new CheckProgress(terminal, found.files().size(), quiet)) {
            new ConversionQueue(ConversionQueue.standardThreads())
                    .run(
                            found.files(),
                            file -> check(file, checker, profile.get(), day, limits),
                            report -> {
                                reports.add(report);
                                progress.step();
                            },
                            (file, fault) -> reports.add(broken(file, fault)));
        }
        boolean written = write(reports, profile.get(), texts);
        return written && reports.stream().noneMatch(CheckReport::failed) ? 0 : 1;
    }

    private CheckReport check(InputFile file, Checker checker, Profile profile, LocalDate day, Limits limits) {
        try {
            return checker.check(file.read(terminal.in(), limits), file.name(), profile, day);
        } catch (IOException e) {
            return new CheckReport(file.name(), 0, List.of(FileTrouble.reading(e, file.name())));
        }
    }

    private CheckReport broken(InputFile file, Throwable fault) {
        verbose.faults(terminal).accept(fault);
        return new CheckReport(
                file.name(), 0, List.of(FileGuard.fault("The file could not be checked", Origin.ofFile(file.name()))));
    }

    private boolean write(List<CheckReport> reports, Profile profile, @Nullable RuleTexts texts) {
        if (format.equals("text")) {
            List<String> lines = new CheckText(quiet, verbose.given(), texts).lines(reports);
            if (output == null) {
                lines.forEach(terminal::say);
                return true;
            }
            return save(String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"), output);
        }
        String version = Journeydeck.class.getPackage().getImplementationVersion();
        Object document = format.equals("json")
                ? JsonCheckReport.of(reports, texts)
                : SarifLog.of(reports, Rules.standard(), profile, version == null ? "" : version);
        String text = IndentedJson.of(document);
        if (output == null) {
            terminal.pour(text.getBytes(StandardCharsets.UTF_8));
            return true;
        }
        return save(text, output);
    }

    private boolean save(String text, Path shown) {
        return new NewFile(shown, shown.toString()).write(text.getBytes(StandardCharsets.UTF_8), terminal);
    }

    private @Nullable RuleTexts texts() {
        if (language == null) {
            return null;
        }
        if (!ExportOptions.isLanguage(language)) {
            throw new WrongUsage("'" + language + "' is no language. Write its code, e.g. en, nl or et.");
        }
        return RuleTexts.in(language);
    }

    private LocalDate day() {
        if (today == null) {
            return LocalDate.now(ZoneId.systemDefault());
        }
        try {
            return LocalDate.parse(today);
        } catch (DateTimeException e) {
            throw new WrongUsage("'" + today + "' is no day. Write it as year-month-day, e.g. 2027-01-31.");
        }
    }

    /** Empty when it can't be used, which has been said then. */
    private Optional<Profile> profile() {
        Profile standard = Profile.standard();
        if (profileFile == null) {
            return Optional.of(standard);
        }
        Diagnostics diagnostics = new Diagnostics();
        Profile profile = standard;
        try {
            byte[] bytes = Files.readAllBytes(terminal.folder().resolve(profileFile));
            profile = new ProfileReader(standard, diagnostics)
                    .read(new String(bytes, StandardCharsets.UTF_8), profileFile.toString());
        } catch (IOException e) {
            diagnostics.add(FileTrouble.reading(e, profileFile.toString()));
        }
        diagnostics.list().forEach(finding -> terminal.complain("error: " + finding.line()));
        return diagnostics.list().isEmpty() ? Optional.of(profile) : Optional.empty();
    }
}
