package io.journeydeck.export.png;

import io.journeydeck.export.Rasterizer;
import io.journeydeck.scene.ImageData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.transcoder.ErrorHandler;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Paints SVG pictures with Batik. What a picture refers to outside itself is left out; scripts, and pictures that unfold into more
 * than {@link #MOST_ELEMENTS} elements, are not painted.
 */
public final class BatikRasterizer implements Rasterizer {

    /** Elements of a picture after each {@code use} has been replaced by what it stands for. */
    public static final int MOST_ELEMENTS = 50_000;

    /** Pixels of a bitmap. */
    public static final long MOST_PIXELS = 25_000_000;

    /**
     * @throws IOException when the picture is no SVG, is too large, or cannot be painted
     */
    @Override
    public byte[] png(ImageData svg, int width, int height) throws IOException {
        if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
            throw new IOException("A bitmap of " + width + " x " + height + " px is out of bounds");
        }
        Document document = parse(svg.bytes());
        new SvgSanitizer(MOST_ELEMENTS).clean(document);
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.setErrorHandler(new Refusing());
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) height);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(document), new TranscoderOutput(out));
        } catch (TranscoderException | RuntimeException e) {
            throw new IOException("The SVG picture could not be painted: " + e.getMessage(), e);
        }
        return out.toByteArray();
    }

    private static Document parse(byte[] bytes) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("The picture is no SVG: " + e.getMessage(), e);
        }
    }

    /** Batik's own handler prints; warnings are none of the reader's business, errors end the work. */
    private static final class Refusing implements ErrorHandler {
        @Override
        public void error(TranscoderException e) throws TranscoderException {
            throw e;
        }

        @Override
        public void fatalError(TranscoderException e) throws TranscoderException {
            throw e;
        }

        @Override
        public void warning(TranscoderException e) {}
    }

    /** The JDK's own handler prints to standard error. */
    private static final class Silent implements org.xml.sax.ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {}

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
