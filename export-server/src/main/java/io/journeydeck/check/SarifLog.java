package io.journeydeck.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.journey.lint.Profile;
import io.journeydeck.journey.lint.Rule;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a check found as SARIF 2.1.0 (OASIS), which CI systems show beside the change that brought it. */
public final class SarifLog {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "SRCROOT";

    private final Profile profile;
    private final String version;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final ArrayNode rules = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode results = JsonNodeFactory.instance.arrayNode();

    private SarifLog(Profile profile, String version) {
        this.profile = profile;
        this.version = version;
    }

    /**
     * The log of one run.
     *
     * @param rules all that could have found something
     * @param version of this program; empty when it is not known
     */
    public static ObjectNode of(List<CheckReport> reports, List<Rule> rules, Profile profile, String version) {
        SarifLog log = new SarifLog(profile, version);
        rules.forEach(log::rule);
        reports.forEach(report -> report.findings().forEach(finding -> log.result(finding, report.file())));
        return log.document(reports);
    }

    private ObjectNode document(List<CheckReport> reports) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Journeydeck");
        if (!version.isEmpty()) {
            driver.put("version", version);
        }
        driver.set("rules", rules);
        ArrayNode artifacts = run.putArray("artifacts");
        reports.forEach(report -> location(artifacts.addObject().putObject("location"), report.file()));
        run.put("columnKind", "utf16CodeUnits");
        run.set("results", results);
        return root;
    }

    private void rule(Rule rule) {
        positions.put(rule.id(), rules.size());
        ObjectNode entry = rules.addObject();
        entry.put("id", rule.id());
        entry.put("name", rule.getClass().getSimpleName());
        entry.putObject("shortDescription").put("text", rule.title() + ".");
        entry.putObject("fullDescription").put("text", rule.title() + ". " + rule.remedy());
        ObjectNode help = entry.putObject("help");
        help.put("text", rule.remedy());
        help.put("markdown", "**" + rule.title() + ".** " + rule.remedy());
        Optional<Severity> severity = profile.severity(rule.id());
        ObjectNode configuration = entry.putObject("defaultConfiguration");
        configuration.put("enabled", severity.isPresent());
        configuration.put("level", severity.map(SarifLog::level).orElse("none"));
    }

    /** What is wrong with a file has a code and no rule; it gets one when it first turns up. */
    private int position(Diagnostic finding) {
        return positions.computeIfAbsent(finding.code(), code -> {
            rules.addObject().put("id", code);
            return rules.size() - 1;
        });
    }

    private void result(Diagnostic finding, String file) {
        ObjectNode result = results.addObject();
        result.put("ruleId", finding.code());
        result.put("ruleIndex", position(finding));
        result.put("level", level(finding.severity()));
        result.putObject("message")
                .put("text", finding.message() + (finding.remedy().isEmpty() ? "." : ". " + finding.remedy()));
        ObjectNode location = result.putArray("locations").addObject();
        location(location.putObject("physicalLocation").putObject("artifactLocation"), file);
        List<ObjectNode> logical = logical(finding.origin());
        if (!logical.isEmpty()) {
            logical.forEach(location.putArray("logicalLocations")::add);
        }
    }

    /** The cell first, as readers take the first for the nearest; then its page. */
    private static List<ObjectNode> logical(Origin origin) {
        List<ObjectNode> places = new ArrayList<>();
        if (origin.cellId() != null) {
            ObjectNode cell = JsonNodeFactory.instance.objectNode();
            cell.put("name", origin.cellId());
            cell.put("fullyQualifiedName", (origin.page() == null ? "" : origin.page() + "/") + origin.cellId());
            cell.put("kind", "cell");
            places.add(cell);
        }
        if (origin.page() != null) {
            ObjectNode page = JsonNodeFactory.instance.objectNode();
            page.put("name", origin.page());
            page.put("fullyQualifiedName", origin.page());
            page.put("kind", "page");
            places.add(page);
        }
        return places;
    }

    /** Relative names are those of files below the folder that the check was started in. */
    private static void location(ObjectNode place, String file) {
        String path = file.replace('\\', '/');
        boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
        try {
            String full = absolute ? (path.startsWith("/") ? path : "/" + path) : "./" + path;
            String uri = new URI(absolute ? "file" : null, absolute ? "" : null, full, null).toASCIIString();
            place.put("uri", absolute ? uri : uri.substring(2));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not to be written as a URI: " + file, e);
        }
        if (!absolute) {
            place.put("uriBaseId", ROOT);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
