package io.journeydeck.export.pptx.theme;

import io.journeydeck.export.SteadyZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** A presentation as people have them: slides with everything, each bit of it with the word Zanzibar. */
public final class SampleDeck {

    private static final String WORD = "Zanzibar";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String LISTS =
            "<p:custShowLst><p:custShow name=\"Zanzibar\" id=\"0\"><p:sldLst/></p:custShow></p:custShowLst>"
                    + "<p:modifyVerifier algorithmName=\"SHA-512\" hashData=\"AQ==\" saltData=\"AQ==\" spinValue=\"1\"/>";
    private static final String SECTIONS = "<p:extLst><p:ext uri=\"{521415D9-36F7-43E2-AB2F-B90AF26B5E84}\">"
            + "<p14:sectionLst xmlns:p14=\"http://schemas.microsoft.com/office/powerpoint/2010/main\"><p14:section name=\"Zanzibar\""
            + " id=\"{6A6F7572-6E65-4779-8465-000000000001}\"><p14:sldIdLst/></p14:section></p14:sectionLst></p:ext></p:extLst>";

    private SampleDeck() {}

    public static byte[] bytes() throws IOException, InvalidFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_AND_CONTENT));
            slide.getPlaceholder(0).setText(WORD);
            slide.createTextBox().setText("See https://example.com/" + WORD);
            slide.createPicture(show.addPicture(WORD.getBytes(StandardCharsets.UTF_8), PictureType.PNG));
            slide.createTable(2, 2).getCell(0, 0).setText(WORD);
            show.getNotesSlide(slide).getPlaceholder(1).setText(WORD);
            chart(show, slide);
            show.createSlide().createTextBox().setText("More of " + WORD);
            show.getProperties().getCoreProperties().setTitle(WORD);
            show.getProperties().getExtendedProperties().setCompany(WORD);
            show.getProperties().getCustomProperties().addProperty("Place", WORD);
            OPCPackage parts = show.getPackage();
            PackagePart main = show.getPackagePart();
            part(parts, main, "/ppt/tags/tag1.xml", "presentationml.tags+xml", "tags");
            part(parts, main, "/ppt/commentAuthors.xml", "presentationml.commentAuthors+xml", "commentAuthors");
            part(
                    parts,
                    slide.getPackagePart(),
                    "/ppt/comments/comment1.xml",
                    "presentationml.comments+xml",
                    "comments");
            part(parts, main, "/customXml/item1.xml", "customXmlProperties+xml", "customXml");
            show.write(out);
        }
        Map<String, byte[]> parts = SteadyZip.parts(out.toByteArray());
        String presentation = new String(parts.get("ppt/presentation.xml"), StandardCharsets.UTF_8);
        parts.put(
                "ppt/presentation.xml",
                presentation
                        .replace("<p:defaultTextStyle", LISTS + "<p:defaultTextStyle")
                        .replace("</p:presentation>", SECTIONS + "</p:presentation>")
                        .getBytes(StandardCharsets.UTF_8));
        return TemplateBuilder.zip(parts);
    }

    private static void chart(XMLSlideShow show, XSLFSlide slide) {
        XSLFChart chart = show.createChart(slide);
        chart.setTitleText(WORD);
        var names = XDDFDataSourcesFactory.fromArray(new String[] {WORD, "b"});
        var values = XDDFDataSourcesFactory.fromArray(new Double[] {1.0, 2.0});
        var below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var left = chart.createValueAxis(AxisPosition.LEFT);
        var data = chart.createData(ChartTypes.LINE, below, left);
        data.addSeries(names, values).setTitle(WORD, null);
        chart.plot(data);
    }

    private static void part(OPCPackage parts, PackagePart from, String name, String type, String relation)
            throws IOException, InvalidFormatException {
        PackagePart part = parts.createPart(
                PackagingURIHelper.createPartName(name), "application/vnd.openxmlformats-officedocument." + type);
        fill(part, "<x xmlns=\"urn:x\">" + WORD + "</x>");
        from.addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + relation);
    }

    private static void fill(PackagePart part, String content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
