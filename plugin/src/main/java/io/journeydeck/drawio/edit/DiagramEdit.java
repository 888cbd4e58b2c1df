package io.journeydeck.drawio.edit;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.PageText;
import io.journeydeck.drawio.SourceText;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A draw.io file that is being changed; what no change is about keeps its bytes. */
public final class DiagramEdit {

    private final byte[] bytes;
    private final MxFile file;
    private final SourceText source;
    private final Element root;
    private final Wrapped wrapped;
    private final Map<Integer, PageEdit> pages = new TreeMap<>();

    /** How to take the wrappings off a page. */
    private interface Wrapped {
        byte[] unwrapped(String text);
    }

    private DiagramEdit(byte[] bytes, MxFile file, SourceText source, Element root, Wrapped wrapped) {
        this.bytes = bytes;
        this.file = file;
        this.source = source;
        this.root = root;
        this.wrapped = wrapped;
    }

    /**
     * Opens a file.
     *
     * @param diagnostics takes what reading it mended; the file itself is not mended
     * @throws DiagnosticException as {@link MxFileReader#read}, and with code {@code EDIT_NEEDS_DRAWIO} for a picture with a diagram in it
     * @throws LimitExceededException as {@link MxFileReader#read}
     */
    public static DiagramEdit open(
            byte[] bytes, String fileName, Limits limits, Deadline deadline, Diagnostics diagnostics) {
        MxFile file = new MxFileReader().read(bytes, fileName, limits, deadline, diagnostics);
        SourceText source = SourceText.of(bytes).orElse(null);
        boolean text = source != null && source.text().startsWith("<");
        Element root = source == null || !text ? null : ElementScan.of(source.text());
        if (source == null
                || root == null
                || !List.of("mxfile", "diagram", "mxGraphModel").contains(root.name())) {
            throw new DiagnosticException(Diagnostic.error(
                    "EDIT_NEEDS_DRAWIO",
                    "This is a picture with a diagram in it, which can't be changed in place",
                    Origin.ofFile(fileName),
                    "Give the .drawio file: open the picture in draw.io and choose File > Save as > .drawio."));
        }
        return new DiagramEdit(
                bytes.clone(), file, source, root, packed -> PageText.unwrapped(packed, fileName, limits, deadline));
    }

    /** The file before all changes. */
    public MxFile file() {
        return file;
    }

    /**
     * A page to be changed.
     *
     * @param index among the file's pages, from 0
     */
    public PageEdit page(int index) {
        return pages.computeIfAbsent(index, this::open);
    }

    private PageEdit open(int index) {
        Element model = plainModel(index);
        if (model != null) {
            return new PageEdit(source.text(), model, source.ascii());
        }
        String xml = unwrapped(holder(index)).text();
        return new PageEdit(xml, ElementScan.of(xml), false);
    }

    /** The element whose content is the page. */
    private Element holder(int index) {
        List<Element> diagrams = root.children().stream()
                .filter(child -> child.name().equals("diagram"))
                .toList();
        return root.name().equals("mxfile") && !diagrams.isEmpty() ? diagrams.get(index) : root;
    }

    private @Nullable Element plainModel(int index) {
        Element holder = holder(index);
        return holder.name().equals("mxGraphModel") ? holder : holder.child("mxGraphModel");
    }

    private SourceText unwrapped(Element holder) {
        return SourceText.ofPage(wrapped.unwrapped(content(holder)));
    }

    private String content(Element holder) {
        String raw = source.text().substring(holder.tagEnd(), holder.contentEnd());
        int data = raw.indexOf("<![CDATA[");
        return data < 0
                ? Markup.text(raw)
                : raw.substring(data + "<![CDATA[".length(), Math.max(data + 9, raw.indexOf("]]>", data)));
    }

    /** The file with all changes; the very bytes that were opened when there are none. */
    public byte[] bytes() {
        Splices whole = new Splices();
        pages.forEach((index, page) -> {
            Splices changes = page.splices();
            if (changes.isEmpty()) {
                return;
            }
            if (plainModel(index) != null) {
                whole.addAll(changes);
            } else {
                Element holder = holder(index);
                String changed = changes.applyTo(page.text());
                whole.replace(holder.tagEnd(), holder.contentEnd(), wrappedAgain(content(holder), changed));
            }
        });
        return whole.isEmpty() ? bytes.clone() : source.bytes(whole.applyTo(source.text()));
    }

    /** Escaped where it was, else deflated. */
    private String wrappedAgain(String before, String xml) {
        return before.stripLeading().startsWith("<")
                ? Markup.escaped(xml, '"', source.ascii())
                : PageText.compressed(SourceText.ofPage(new byte[0]).bytes(xml));
    }
}
