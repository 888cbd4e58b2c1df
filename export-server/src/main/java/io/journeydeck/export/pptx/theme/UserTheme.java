package io.journeydeck.export.pptx.theme;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.export.ThemeFile;
import io.journeydeck.export.pptx.theme.SlideLayout.Kind;
import io.journeydeck.export.pptx.theme.SlideLayout.Placeholder;
import io.journeydeck.export.pptx.theme.TemplateSheet.Place;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.scene.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The looks of a user's own PowerPoint template. It is read once, however many decks are made with it; nothing of its sample slides is
 * kept.
 */
public final class UserTheme implements DeckTheme {

    private final byte[] file;
    private final Bounds slide;
    private final Map<LayoutRole, SlideLayout> layouts = new EnumMap<>(LayoutRole.class);
    private final Map<LayoutRole, Map<String, Color>> colors = new EnumMap<>(LayoutRole.class);
    private final Map<LayoutRole, Color> grounds = new EnumMap<>(LayoutRole.class);
    private final List<Diagnostic> findings = new ArrayList<>();
    private final ThemeFont font;

    /**
     * Reads a template.
     *
     * @throws DiagnosticException when it is none, is damaged, over a limit, or has no layouts
     */
    public UserTheme(ThemeFile theme) {
        TemplateTrouble trouble = new TemplateTrouble(theme.name());
        byte[] bytes = theme.bytes();
        if (bytes.length > ThemeFile.LARGEST) {
            throw trouble.over("LIMIT_THEME_SIZE", "bytes", bytes.length, ThemeFile.LARGEST);
        }
        TemplateCopy copy = new TemplateCopy(new TemplatePackage(bytes, trouble), trouble);
        this.file = copy.file();
        Document presentation = copy.document(PartKind.PRESENTATION.path(1, ""));
        this.slide = new Bounds(
                0, 0, PresentationShell.width(presentation) / 9525, PresentationShell.height(presentation) / 9525);
        Map<LayoutRole, TemplateLayout> chosen = new LayoutChoice(layouts(copy, trouble), slide).chosen();
        chosen.forEach((role, layout) -> {
            layouts.put(role, slideLayout(role, layout));
            colors.put(role, Map.copyOf(layout.colors()));
            grounds.put(role, layout.ground());
        });
        this.font = font(copy, chosen.get(LayoutRole.CONTENT));
        findings.addAll(copy.findings());
        if (layout(LayoutRole.CONTENT).placeholder(Kind.TITLE).isEmpty()) {
            findings.add(trouble.untitled());
        }
    }

    /** What the user should know of the template. */
    public List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    private List<TemplateLayout> layouts(TemplateCopy copy, TemplateTrouble trouble) {
        List<TemplateLayout> all = new ArrayList<>();
        String main = PartKind.PRESENTATION.path(1, "");
        for (String masterPart : listed(copy, main, PartKind.MASTER)) {
            TemplateSheet master = new TemplateSheet(masterPart, copy.document(masterPart));
            for (String part : listed(copy, masterPart, PartKind.LAYOUT)) {
                TemplateSheet layout = new TemplateSheet(part, copy.document(part));
                all.add(new TemplateLayout(layout, master, slide, colors(copy, layout, master), copy::picture));
            }
        }
        if (all.isEmpty()) {
            throw trouble.noLayouts();
        }
        return all;
    }

    /** In the order that people see. */
    private static List<String> listed(TemplateCopy copy, String part, PartKind kind) {
        Map<String, String> targets = copy.targets(part, kind);
        List<String> listed = new ArrayList<>();
        for (Element element : TemplateXml.all(copy.document(part).getDocumentElement())) {
            if (element.getLocalName().equals("sldMasterId")
                    || element.getLocalName().equals("sldLayoutId")) {
                String target = targets.get(element.getAttributeNS(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"));
                if (target != null) {
                    listed.add(target);
                }
            }
        }
        return listed;
    }

    private static TemplateColors colors(TemplateCopy copy, TemplateSheet layout, TemplateSheet master) {
        String theme = themePart(copy, master.part());
        Element override = copy.targets(layout.part(), PartKind.THEME_OVERRIDE).values().stream()
                .findFirst()
                .map(part -> copy.document(part).getDocumentElement())
                .orElse(null);
        Map<String, String> map = new HashMap<>();
        TemplateXml.child(master.root(), "clrMap").ifPresent(mapping -> read(mapping, map));
        TemplateXml.at(layout.root(), "clrMapOvr", "overrideClrMapping").ifPresent(mapping -> read(mapping, map));
        return new TemplateColors(
                copy.document(theme).getDocumentElement(), override, map, id -> copy.picture(theme, id));
    }

    private static String themePart(TemplateCopy copy, String master) {
        return copy.targets(master, PartKind.THEME).values().iterator().next();
    }

    private static void read(Element mapping, Map<String, String> map) {
        for (int i = 0; i < mapping.getAttributes().getLength(); i++) {
            Node attribute = mapping.getAttributes().item(i);
            map.put(attribute.getNodeName(), attribute.getNodeValue());
        }
    }

    private static ThemeFont font(TemplateCopy copy, @Nullable TemplateLayout layout) {
        String name = layout == null
                ? ""
                : TemplateXml.at(
                                copy.document(themePart(copy, layout.masterPart()))
                                        .getDocumentElement(),
                                "themeElements",
                                "fontScheme",
                                "minorFont",
                                "latin")
                        .map(latin -> latin.getAttribute("typeface"))
                        .orElse("");
        return new ThemeFont(name, new FontLibrary().match(name).exact());
    }

    private static SlideLayout slideLayout(LayoutRole role, TemplateLayout layout) {
        List<Placeholder> places = new ArrayList<>();
        layout.title().ifPresent(place -> places.add(placeholder(Kind.TITLE, place, layout)));
        if (role != LayoutRole.CONTENT) {
            layout.bodies().stream()
                    .findFirst()
                    .ifPresent(place -> places.add(placeholder(Kind.SUBTITLE, place, layout)));
        }
        layout.footer("dt").ifPresent(place -> places.add(placeholder(Kind.DATE, place, layout)));
        layout.footer("ftr").ifPresent(place -> places.add(placeholder(Kind.FOOTER, place, layout)));
        layout.footer("sldNum").ifPresent(place -> places.add(placeholder(Kind.NUMBER, place, layout)));
        try {
            return new SlideLayout(PackagingURIHelper.createPartName(layout.part()), places, layout.free());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(layout.part(), e);
        }
    }

    private static Placeholder placeholder(Kind kind, Place place, TemplateLayout layout) {
        Bounds box = place.bounds() == null ? Bounds.EMPTY : place.bounds();
        return new Placeholder(kind, place.type(), place.idx(), box, layout.letters(place));
    }

    @Override
    public OPCPackage open() throws IOException {
        try {
            return OPCPackage.open(new ByteArrayInputStream(file));
        } catch (InvalidFormatException e) {
            throw new IOException("The theme could not be opened", e);
        }
    }

    @Override
    public SlideLayout layout(LayoutRole role) {
        return of(layouts, role);
    }

    @Override
    public double width() {
        return slide.width();
    }

    @Override
    public double height() {
        return slide.height();
    }

    @Override
    public Map<String, Color> colors(LayoutRole role) {
        return of(colors, role);
    }

    @Override
    public Color ground(LayoutRole role) {
        return of(grounds, role);
    }

    @Override
    public ThemeFont bodyFont() {
        return font;
    }

    private static <T> T of(Map<LayoutRole, T> all, LayoutRole role) {
        T one = all.get(role);
        if (one == null) {
            throw new IllegalStateException("No layout for " + role);
        }
        return one;
    }
}
