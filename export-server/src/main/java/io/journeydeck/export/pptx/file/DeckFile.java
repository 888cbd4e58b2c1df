package io.journeydeck.export.pptx.file;

import io.journeydeck.export.SteadyZip;
import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.scene.ImageData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** A deck in the making: begins with masters and layouts and takes slides, one after the other. */
public final class DeckFile implements AutoCloseable {

    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.";
    private static final String SLIDE = CONTENT + "presentationml.slide+xml";
    private static final String NOTES = CONTENT + "presentationml.notesSlide+xml";
    private static final String CHART = CONTENT + "drawingml.chart+xml";
    private static final String WORKBOOK = CONTENT + "spreadsheetml.sheet";

    private final OPCPackage parts;
    private final PackagePart presentation;
    private final List<SlidePart> slides = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<ImageKey, PackagePart> pictures = new HashMap<>();
    private final List<PackagePart> made = new ArrayList<>();
    private final PartContents contents = new PartContents();
    private int charts;
    private int leadingSlides;
    private int leadingSections;

    /**
     * A deck that begins with what is in {@code parts}, which must have masters, layouts and a notes master, and no slides.
     *
     * @param title of the deck, in its properties
     */
    public DeckFile(OPCPackage parts, String title) throws IOException {
        this.parts = parts;
        this.presentation = mainPart(parts);
        try {
            parts.getPackageProperties().setTitleProperty(title);
            parts.getPackageProperties().setCreatorProperty("Journeydeck");
            // POI writes the time of creation, which would make each deck different.
            parts.getPackageProperties().setCreatedProperty("");
        } catch (InvalidFormatException e) {
            throw new IOException("The deck's properties could not be written", e);
        }
    }

    /** The presentation part of a package. */
    public static PackagePart mainPart(OPCPackage parts) throws IOException {
        return parts.getPartsByRelationshipType(OFFICE + "officeDocument").stream()
                .findFirst()
                .orElseThrow(() -> new IOException("The package has no presentation"));
    }

    /** How far a deck had come. */
    public record Mark(int parts, int slides, int sections, int charts) {}

    /** Where the deck is now. */
    public Mark mark() {
        return new Mark(made.size(), slides.size(), sections.size(), charts);
    }

    /** Takes away all that came after {@code mark}. */
    public void backTo(Mark mark) {
        List<SlidePart> lateSlides = slides.subList(mark.slides(), slides.size());
        lateSlides.forEach(slide -> presentation.removeRelationship(slide.relation()));
        lateSlides.clear();
        sections.subList(mark.sections(), sections.size()).clear();
        List<PackagePart> late = made.subList(mark.parts(), made.size());
        pictures.values().removeAll(late);
        for (PackagePart part : late) {
            contents.remove(part.getPartName().getName().substring(1));
            parts.removePart(part.getPartName());
        }
        late.clear();
        charts = mark.charts();
    }

    /** A picture by its content, without holding it. */
    private record ImageKey(ImageData.Type type, String digest) {

        static ImageKey of(ImageData data) {
            try {
                byte[] sum = MessageDigest.getInstance("SHA-256").digest(data.bytes());
                return new ImageKey(data.type(), HexFormat.of().formatHex(sum));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Slides in a row under a name (PowerPoint's sections, [MS-PPTX] 2.6.10). */
    private record Section(String name, List<SlidePart> slides) {}

    /** The slides that follow are in this section. */
    public void section(String name) {
        sections.add(new Section(name, new ArrayList<>()));
    }

    /** The slides and sections that follow stand before all others. */
    public void lead() {
        leadingSlides = slides.size();
        leadingSections = sections.size();
    }

    private static <T> List<T> ordered(List<T> all, int leading) {
        List<T> ordered = new ArrayList<>(all.subList(leading, all.size()));
        ordered.addAll(all.subList(0, leading));
        return ordered;
    }

    /**
     * Adds a slide, which is empty until it is written.
     *
     * @param layout name of the layout's part
     */
    public SlidePart slide(PackagePartName layout) {
        int number = slides.size() + 1;
        PackagePart part = create("/ppt/slides/slide" + number + ".xml", SLIDE);
        part.addRelationship(layout, TargetMode.INTERNAL, OFFICE + "slideLayout");
        String relation = presentation
                .addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + "slide")
                .getId();
        SlidePart slide = new SlidePart(this, part, number, relation);
        slides.add(slide);
        if (!sections.isEmpty()) {
            sections.get(sections.size() - 1).slides().add(slide);
        }
        return slide;
    }

    PackagePart picture(ImageData data) {
        return pictures.computeIfAbsent(ImageKey.of(data), key -> {
            String ending = data.type().name().toLowerCase(Locale.ROOT);
            // The theme's own pictures have other names.
            String name = "/ppt/media/image" + (pictures.size() + 1) + "." + ending;
            PackagePart part = create(name, "image/" + (ending.equals("svg") ? "svg+xml" : ending));
            keep(part, data.bytes());
            return part;
        });
    }

    PackagePart chart(byte[] xml, byte[] workbook) {
        charts++;
        PackagePart part = create("/ppt/charts/chart" + charts + ".xml", CHART);
        keep(part, xml);
        PackagePart book = create("/ppt/embeddings/Microsoft_Excel_Sheet" + charts + ".xlsx", WORKBOOK);
        keep(book, workbook);
        part.addRelationship(book.getPartName(), TargetMode.INTERNAL, OFFICE + "package", "rId1");
        return part;
    }

    void notes(SlidePart slide, Xml notes) {
        PackagePart part = create("/ppt/notesSlides/notesSlide" + slide.number() + ".xml", NOTES);
        keep(part, document(notes));
        part.addRelationship(notesMaster(), TargetMode.INTERNAL, OFFICE + "notesMaster");
        part.addRelationship(slide.part().getPartName(), TargetMode.INTERNAL, OFFICE + "slide");
        slide.part().addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + "notesSlide");
    }

    private PackagePartName notesMaster() {
        try {
            return PackagingURIHelper.createPartName(PackagingURIHelper.resolvePartUri(
                    presentation.getPartName().getURI(),
                    presentation
                            .getRelationshipsByType(OFFICE + "notesMaster")
                            .getRelationship(0)
                            .getTargetURI()));
        } catch (InvalidFormatException e) {
            throw new UncheckedIOException(new IOException("The deck has no notes master", e));
        }
    }

    /** Writes the deck; the same slides give the same bytes. {@code out} stays open. */
    public void write(OutputStream out) throws IOException {
        PresentationXml list = PresentationXml.read(presentation);
        ordered(slides, leadingSlides).forEach(slide -> list.addSlide(slide.number(), slide.relation()));
        ordered(sections, leadingSections).stream()
                .filter(section -> !section.slides().isEmpty())
                .forEach(section -> list.addSection(
                        section.name(),
                        section.slides().stream().map(SlidePart::number).toList()));
        fill(presentation, list.bytes());
        ByteArrayOutputStream shell = new ByteArrayOutputStream(1 << 18);
        parts.save(shell);
        Map<String, byte[]> fixed = SteadyZip.parts(shell.toByteArray());
        Set<String> own = contents.names();
        own.forEach(fixed::remove);
        Set<String> names = new HashSet<>(fixed.keySet());
        names.addAll(own);
        SteadyZip.write(
                names,
                name -> {
                    byte[] content = fixed.get(name);
                    return content == null ? contents.get(name) : content;
                },
                out);
    }

    /** What is in a part that we made. */
    void keep(PackagePart part, byte[] content) {
        contents.put(part.getPartName().getName().substring(1), content);
    }

    private PackagePart create(String name, String type) {
        try {
            PackagePart part = parts.createPart(PackagingURIHelper.createPartName(name), type);
            made.add(part);
            return part;
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    static byte[] document(Xml root) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root)
                .getBytes(StandardCharsets.UTF_8);
    }

    static void fill(PackagePart part, byte[] content) {
        part.clear();
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the deck, written or not. */
    @Override
    public void close() {
        parts.revert();
    }
}
