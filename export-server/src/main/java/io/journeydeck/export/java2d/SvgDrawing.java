package io.journeydeck.export.java2d;

import io.journeydeck.scene.ImageData;
import java.awt.AlphaComposite;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.anim.dom.SVGOMDocument;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.EmbededExternalResourceSecurity;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.dom.util.DOMUtilities;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.ParsedURL;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * An embedded SVG picture that Batik has made ready to be painted, at any size. What it refers to outside itself is left out;
 * scripts, and pictures that unfold into more than {@link #MOST_ELEMENTS} elements, are not painted.
 */
public final class SvgDrawing {

    /** Elements of a picture after each {@code use} has been replaced by what it stands for. */
    public static final int MOST_ELEMENTS = 50_000;

    private final GraphicsNode root;
    private final double width;
    private final double height;

    private SvgDrawing(GraphicsNode root, double width, double height) {
        this.root = root;
        this.width = width;
        this.height = height;
    }

    /**
     * Reads a picture.
     *
     * @throws IOException when it is no SVG, is too large, or cannot be painted
     */
    public static SvgDrawing of(ImageData svg) throws IOException {
        Document document = parse(svg.bytes());
        new SvgSanitizer(MOST_ELEMENTS).clean(document);
        double width = Math.max(1, svg.width());
        double height = Math.max(1, svg.height());
        document.getDocumentElement().setAttribute("width", Double.toString(width));
        document.getDocumentElement().setAttribute("height", Double.toString(height));
        try {
            SVGOMDocument painted = (SVGOMDocument)
                    DOMUtilities.deepCloneDocument(document, SVGDOMImplementation.getDOMImplementation());
            BridgeContext context = new BridgeContext(new Reader(width, height));
            context.setDynamicState(BridgeContext.STATIC);
            return new SvgDrawing(new GVTBuilder().build(context, painted), width, height);
        } catch (RuntimeException e) {
            throw new IOException("The SVG picture could not be painted: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw endless(e);
        }
    }

    /** Batik follows a pattern that is filled with itself until there is no more stack. */
    private static IOException endless(StackOverflowError e) {
        return new IOException("The SVG picture could not be painted: it refers to itself", e);
    }

    /** Paints the picture, stretched to fill {@code box}. */
    public void paint(Graphics2D graphics, Rectangle2D box, double opacity) throws IOException {
        Graphics2D inner = (Graphics2D) graphics.create();
        try {
            inner.clip(box);
            inner.transform(new AffineTransform(
                    box.getWidth() / width, 0, 0, box.getHeight() / height, box.getX(), box.getY()));
            root.setComposite(
                    opacity < 1
                            ? AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity)
                            : AlphaComposite.SrcOver);
            root.paint(inner);
        } catch (RuntimeException e) {
            throw new IOException("The SVG picture could not be painted: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw endless(e);
        } finally {
            inner.dispose();
        }
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

    /** What Batik asks its surroundings: no scripts, nothing but {@code data:}, and errors end the work. */
    private static final class Reader extends UserAgentAdapter {

        private final double width;
        private final double height;

        Reader(double width, double height) {
            this.width = width;
            this.height = height;
        }

        @Override
        public Dimension2D getViewportSize() {
            return new Dimension((int) Math.ceil(width), (int) Math.ceil(height));
        }

        @Override
        public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
            return new NoLoadScriptSecurity(type);
        }

        @Override
        public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
            return new EmbededExternalResourceSecurity(resource);
        }

        @Override
        public void displayMessage(String message) {}
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
