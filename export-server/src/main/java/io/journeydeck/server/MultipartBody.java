package io.journeydeck.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;

/** The files in a {@code multipart/form-data} body that has been read already (RFC 7578), parsed by Jetty. */
final class MultipartBody {

    private static final int HEADER_BYTES = 8 * 1024;
    /** Files and a few fields of a form that has more. */
    private static final int OTHER_PARTS = 20;

    private final int files;

    /** @param files how many there may be */
    MultipartBody(int files) {
        this.files = files;
    }

    /**
     * @param contentType with the boundary
     * @throws ProblemException when the body is not what the header says, or holds no {@code file} part, or too many
     */
    List<Upload> files(byte[] body, String contentType) {
        Parts parts = parse(body, contentType, new Parts(List.of("file"), true));
        if (parts.uploads.isEmpty()) {
            throw new ProblemException(
                    400, "BODY_MISSING", "The request holds no file", "Send each diagram as a part named \"file\".");
        }
        return parts.uploads.stream().map(Named::upload).toList();
    }

    /**
     * One file for each of some names.
     *
     * @throws ProblemException when the body is not what the header says, or a name has no file, or several
     */
    Map<String, Upload> named(byte[] body, String contentType, List<String> names) {
        Parts parts = parse(body, contentType, new Parts(names, true));
        for (String name : names) {
            long count = parts.uploads.stream()
                    .filter(part -> part.name.equals(name))
                    .count();
            if (count != 1) {
                throw new ProblemException(
                        400,
                        "BODY_MISSING",
                        "The request holds " + (count == 0 ? "no" : "several") + " parts named \"" + name + "\"",
                        "Send one part each: " + String.join(", ", names) + ".");
            }
        }
        return parts.uploads.stream().collect(Collectors.toMap(part -> part.name, part -> part.upload));
    }

    /**
     * The parts as text by their names.
     *
     * @throws ProblemException when the body is not what the header says, or holds too many parts
     */
    Map<String, String> fields(byte[] body, String contentType) {
        return parse(body, contentType, new Parts(List.of(), false)).fields;
    }

    private Parts parse(byte[] body, String contentType, Parts parts) {
        String boundary = boundary(contentType);
        MultiPart.Parser parser = new MultiPart.Parser(boundary, parts);
        parser.setPartHeadersMaxLength(HEADER_BYTES);
        parser.setMaxParts(files + OTHER_PARTS);
        try {
            parser.parse(Content.Chunk.from(ByteBuffer.wrap(body), true));
        } catch (RuntimeException e) {
            parts.failed = true;
        }
        if (parts.uploads.size() > files) {
            throw new ProblemException(
                    413,
                    "LIMIT_FILES",
                    "The request holds more than " + files + " files",
                    "Send at most " + files + " files at a time.");
        }
        if (parts.failed || !parts.complete) {
            throw malformed("The multipart body is cut off, or not well formed");
        }
        return parts;
    }

    private static String boundary(String contentType) {
        @Nullable String boundary;
        try {
            boundary = MultiPart.extractBoundary(contentType);
        } catch (RuntimeException e) {
            boundary = null;
        }
        if (boundary == null || boundary.isEmpty() || boundary.length() > 70) {
            throw malformed("The Content-Type names no boundary");
        }
        return boundary;
    }

    private static ProblemException malformed(String message) {
        return new ProblemException(
                400,
                "MULTIPART_MALFORMED",
                message,
                "Let your HTTP library write the multipart body, or send the diagram alone as application/xml.");
    }

    /** A file under the name of its part. */
    private record Named(String name, Upload upload) {}

    /** Keeps the files of parts of some names and forgets the others, or keeps all as text. */
    private final class Parts extends MultiPart.AbstractPartsListener {
        private final List<String> names;
        private final boolean asFiles;
        private final Map<String, String> fields = new HashMap<>();
        private final List<Named> uploads = new ArrayList<>();
        private ByteArrayOutputStream content = new ByteArrayOutputStream();
        private boolean complete;
        private boolean failed;

        Parts(List<String> names, boolean asFiles) {
            this.names = names;
            this.asFiles = asFiles;
        }

        @Override
        public void onPartContent(Content.Chunk chunk) {
            ByteBuffer buffer = chunk.getByteBuffer();
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            content.writeBytes(bytes);
        }

        @Override
        public void onPart(@Nullable String name, @Nullable String fileName, HttpFields headers) {
            if (!asFiles) {
                fields.put(String.valueOf(name), content.toString(StandardCharsets.UTF_8));
            } else if (name != null && names.contains(name) && uploads.size() <= files) {
                uploads.add(new Named(name, Upload.of(fileName == null ? "" : fileName, content.toByteArray())));
            }
            content = new ByteArrayOutputStream();
        }

        @Override
        public void onComplete() {
            complete = true;
        }

        @Override
        public void onFailure(Throwable failure) {
            failed = true;
        }
    }
}
