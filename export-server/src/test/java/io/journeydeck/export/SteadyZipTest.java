package io.journeydeck.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class SteadyZipTest {

    @Test
    void givesTheSameBytesInEveryTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            byte[] here = zip("<?xml version=\"1.0\"?>\n<a/>");
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(zip("<?xml version=\"1.0\"?>\n<a/>")).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void endsTheXmlDeclarationInALineFeedAndLeavesTheRest() throws IOException {
        assertThat(part("<?xml version=\"1.0\"?>\r\n<a>\r\n</a>")).isEqualTo("<?xml version=\"1.0\"?>\n<a>\r\n</a>");
        assertThat(part("<a/>?>\r\n")).isEqualTo("<a/>?>\r\n");
        assertThat(part("")).isEmpty();
    }

    @Test
    void putsContentTypesFirstAndOtherPartsInOrder() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("b.xml", new byte[0]);
        parts.put("[Content_Types].xml", new byte[0]);
        parts.put("A.xml", new byte[0]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        SteadyZip.write(parts, out);

        String bytes = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(bytes.indexOf("[Content_Types].xml"))
                .isPositive()
                .isLessThan(bytes.indexOf("A.xml"))
                .isLessThan(bytes.indexOf("b.xml"));
        assertThat(bytes.indexOf("A.xml")).isLessThan(bytes.indexOf("b.xml"));
    }

    @Test
    void refusesWhatIsNoOfficeFile() {
        assertThatThrownBy(() -> SteadyZip.write(Map.of(), new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class);
    }

    private static byte[] zip(String part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SteadyZip.write(
                Map.of("[Content_Types].xml", new byte[0], "a.xml", part.getBytes(StandardCharsets.UTF_8)), out);
        return out.toByteArray();
    }

    private static String part(String part) throws IOException {
        return new String(SteadyZip.parts(zip(part)).get("a.xml"), StandardCharsets.UTF_8);
    }
}
