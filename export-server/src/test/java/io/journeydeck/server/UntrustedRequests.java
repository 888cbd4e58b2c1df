package io.journeydeck.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What must hold for what strangers send, for tests of other packages. */
public final class UntrustedRequests {

    private static final int FILES = 5;
    private static final long FILE_BYTES = 1 << 16;
    private static final long ALL_BYTES = 1 << 17;

    private UntrustedRequests() {}

    /** The name of a file, and one in an archive. */
    public static void checkName(String name) {
        safe(Upload.of(name, new byte[0]).name());
        path(Upload.inFolder(name, new byte[0]).name());
    }

    /** A body of files, and of fields. */
    public static void checkMultipart(byte[] body, String contentType) {
        try {
            List<Upload> files = new MultipartBody(FILES).files(body, contentType);
            assertThat(files).hasSizeBetween(1, FILES);
            files.forEach(file -> safe(file.name()));
        } catch (ProblemException e) {
            told(e);
        }
        try {
            new MultipartBody(FILES).fields(body, contentType);
        } catch (ProblemException e) {
            told(e);
        }
    }

    /** An archive of diagrams. */
    public static void checkArchive(byte[] archive) {
        try {
            BatchUpload upload = BatchUpload.of(
                    List.of(Upload.of("fuzz.zip", archive)), FILES, FILE_BYTES, Math.max(ALL_BYTES, archive.length));
            assertThat(upload.files()).hasSizeBetween(1, FILES);
            upload.files().forEach(file -> path(file.name()));
        } catch (ProblemException e) {
            told(e);
        }
    }

    private static void told(ProblemException problem) {
        assertThat(problem.code()).isNotBlank().isNotEqualTo("INTERNAL_ERROR");
    }

    private static void path(String path) {
        String[] parts = path.split("/", -1);
        assertThat(parts).hasSizeBetween(1, 16);
        for (String part : parts) {
            safe(part);
        }
    }

    private static void safe(String name) {
        assertThat(name)
                .isNotBlank()
                .doesNotContain("/", "\\", "\"", "\0", ":", "\n", "\r")
                .doesNotStartWith(".");
        assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(120);
        assertThat(ContentDisposition.attachment(name)).matches("[ -~]+");
    }
}
