package io.journeydeck.importing;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileWriter;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.PersonaSheet;
import io.journeydeck.journey.layout.JourneyLayout;
import io.journeydeck.journey.layout.SheetLayout;
import io.journeydeck.journey.layout.Theme;
import io.journeydeck.journey.source.DelimitedText;
import io.journeydeck.journey.source.MermaidSource;
import io.journeydeck.journey.source.TableMapping;
import io.journeydeck.journey.source.TableSource;
import io.journeydeck.journey.source.YamlSource;
import io.journeydeck.limits.FileGuard;
import io.journeydeck.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Draws the journey maps of YAML, JSON, Mermaid, CSV, TSV and XLSX files as draw.io diagrams. */
public final class Importer implements DiagramUpdater {

    private static final Pattern YAML = Pattern.compile("(?m)^\\s*[\"{]?\\s*\"?(journey|stages|title)\"?\\s*:");

    private static final String WORKBOOK = "xlsx";

    private final Limits limits;
    private final FileGuard guard;

    /**
     * An importer for many files.
     *
     * @param faults is told of errors that are ours, not the file's, for a log
     */
    public Importer(Limits limits, Consumer<Throwable> faults) {
        this.limits = limits;
        this.guard = new FileGuard(faults);
    }

    /** Names of themes, the standard one first. */
    public static List<String> themes() {
        return Theme.all().stream().map(Theme::name).toList();
    }

    /**
     * Draws a source; what is wrong with it is among the findings.
     *
     * @param fileName tells by its ending what the source is; the content does where it tells nothing
     */
    public Imported draw(byte[] bytes, String fileName, ImportOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        Origin file = Origin.ofFile(fileName);
        List<String> preview = new ArrayList<>();
        List<DiagramPage> pages = new ArrayList<>();
        guard.run(
                file,
                "drawn",
                () -> pages(bytes, file, fileName, options, diagnostics, preview, pages),
                finding -> diagnostics.add(finding.at(file)));
        List<Diagnostic> findings = diagnostics.list();
        byte[] diagram =
                pages.isEmpty() ? new byte[0] : new MxFileWriter().write(MxFile.of(pages), MxFileWriter.Pages.PLAIN);
        return new Imported(diagram, preview, findings);
    }

    @Override
    public Updated update(byte[] workbook, String workbookName, byte[] diagram, String diagramName, boolean overwrite) {
        Diagnostics diagnostics = new Diagnostics();
        Origin file = Origin.ofFile(workbookName);
        List<Updated> done = new ArrayList<>();
        guard.run(
                file,
                "taken back",
                () -> done.add(
                        new DiagramUpdate(limits, diagnostics).run(workbook, file, diagram, diagramName, overwrite)),
                finding -> diagnostics.add(finding.origin().file() == null ? finding.at(file) : finding));
        return done.isEmpty() ? new Updated(new byte[0], List.of(), diagnostics.list(), false) : done.get(0);
    }

    private void pages(
            byte[] bytes,
            Origin file,
            String fileName,
            ImportOptions options,
            Diagnostics diagnostics,
            List<String> preview,
            List<DiagramPage> pages) {
        Theme theme = Theme.byName(options.theme()).orElseGet(Theme::standard);
        Optional<PersonaSheet> sheet = isYaml(ending(bytes, fileName))
                ? new YamlSource(limits).readSheet(bytes, file, options.language(), diagnostics)
                : Optional.empty();
        if (sheet.isPresent()) {
            preview.addAll(Preview.of(sheet.get()));
            pages.add(new SheetLayout(theme).page(sheet.get()));
            return;
        }
        JourneyLayout layout = new JourneyLayout(theme);
        for (JourneyMap map : read(bytes, file, fileName, options, diagnostics)) {
            preview.addAll(Preview.of(map));
            pages.add(apart(layout.page(map), pages.size()));
        }
    }

    /** Pages of one file need ids of their own. */
    private static DiagramPage apart(DiagramPage page, int index) {
        return index == 0
                ? page
                : new DiagramPage(
                        page.id() + "-" + (index + 1),
                        page.name(),
                        page.attributes(),
                        page.modelAttributes(),
                        page.cells(),
                        page.extras());
    }

    private static boolean isYaml(String ending) {
        return List.of("yaml", "yml", "json").contains(ending);
    }

    private List<JourneyMap> read(
            byte[] bytes, Origin file, String fileName, ImportOptions options, Diagnostics diagnostics) {
        String ending = ending(bytes, fileName);
        return switch (ending) {
            case "mmd", "mermaid" ->
                new MermaidSource(limits)
                        .read(bytes, file, options.language(), diagnostics).stream()
                                .toList();
            case "csv", "tsv", "txt", WORKBOOK -> {
                TableMapping mapping = mapping(options, diagnostics);
                if (ending.equals(WORKBOOK)
                        && options.mapping() == null
                        && options.sheet().isEmpty()) {
                    Optional<EditedWorkbook> own = EditedWorkbook.find(bytes, file, limits, diagnostics);
                    if (own.isPresent()) {
                        yield new ChangedMaps(diagnostics).of(own.get(), options.language());
                    }
                }
                List<List<String>> rows = ending.equals(WORKBOOK)
                        ? WorkbookRows.read(bytes, mapping.sheet(), file, limits, diagnostics)
                        : DelimitedText.rows(bytes, mapping, file, limits, diagnostics);
                yield new TableSource(limits)
                        .read(rows, mapping, file, diagnostics).stream().toList();
            }
            default -> new YamlSource(limits).readAll(bytes, file, options.language(), diagnostics);
        };
    }

    private static TableMapping mapping(ImportOptions options, Diagnostics diagnostics) {
        ImportOptions.MappingFile given = options.mapping();
        TableMapping mapping = given == null
                ? TableMapping.GUESSED
                : TableMapping.read(given.bytes(), Origin.ofFile(given.name()), diagnostics);
        if (!options.language().isEmpty()) {
            mapping = mapping.withLanguage(options.language());
        }
        return options.sheet().isEmpty() ? mapping : mapping.withSheet(options.sheet());
    }

    private static String ending(byte[] bytes, String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (List.of("yaml", "yml", "json", "mmd", "mermaid", "csv", "tsv", WORKBOOK)
                .contains(ending)) {
            return ending;
        }
        if (WorkbookFile.looksLikeOne(bytes)) {
            return WORKBOOK;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (YAML.matcher(text).find()) {
            return "yaml";
        }
        return MermaidSource.looksLikeOne(text)
                ? "mmd"
                : text.contains("\t") || text.contains(";") || text.contains(",") ? "csv" : "yaml";
    }
}
