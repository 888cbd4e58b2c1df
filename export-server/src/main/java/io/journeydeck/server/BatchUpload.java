package io.journeydeck.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a batch: those that were sent, and in the place of each ZIP archive the diagrams in it, with their folders.
 *
 * @param files to be worked on
 * @param skipped names in archives that are no diagrams by their endings
 */
record BatchUpload(List<Upload> files, List<String> skipped) {

    private static final Pattern DIAGRAM = Pattern.compile("(?i).+\\.(drawio|dio|xml|svg|png|pdf)");
    /** What archive programs and systems leave beside people's files. */
    private static final Pattern LITTER = Pattern.compile("(?:.*/)?(?:__MACOSX/.*|\\.[^/]*|Thumbs\\.db|desktop\\.ini)");

    private static final int BUFFER = 64 * 1024;

    /**
     * Opens archives.
     *
     * @param most files in all
     * @param fileBytes of one file
     * @param allBytes of all files
     * @throws ProblemException when there are too many or too large files, or an archive is broken
     */
    static BatchUpload of(List<Upload> sent, int most, long fileBytes, long allBytes) {
        Opening opening = new Opening(most, fileBytes, allBytes);
        for (Upload upload : sent) {
            if (isArchive(upload.bytes())) {
                opening.archive(upload);
            } else {
                opening.take(upload);
            }
        }
        if (opening.files.isEmpty()) {
            throw new ProblemException(
                    400,
                    "BODY_MISSING",
                    "The request holds no diagram",
                    "Send .drawio, .xml, .svg, .png or .pdf files, or a ZIP archive of them.");
        }
        return new BatchUpload(opening.files, opening.skipped);
    }

    static boolean isArchive(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private static final class Opening {
        private final List<Upload> files = new ArrayList<>();
        private final List<String> skipped = new ArrayList<>();
        private final int most;
        private final long fileBytes;
        private final long allBytes;
        private long bytes;
        private long passed;

        Opening(int most, long fileBytes, long allBytes) {
            this.most = most;
            this.fileBytes = fileBytes;
            this.allBytes = allBytes;
        }

        void take(Upload upload) {
            if (files.size() >= most) {
                throw new ProblemException(
                        413,
                        "LIMIT_FILES",
                        "The batch has more than " + most + " files",
                        "Send at most " + most + " files in a batch, and several batches.");
            }
            files.add(upload);
        }

        void archive(Upload upload) {
            try (ZipInputStream zip =
                    new ZipInputStream(new ByteArrayInputStream(upload.bytes()), StandardCharsets.UTF_8)) {
                int entries = 0;
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    String name = entry.getName();
                    if (++entries > 50 * most) {
                        throw broken(upload, "has more than " + 50 * most + " entries");
                    }
                    if (entry.isDirectory() || LITTER.matcher(name).matches()) {
                        pass(zip);
                    } else if (DIAGRAM.matcher(name).matches()) {
                        take(Upload.inFolder(name, content(zip, name)));
                    } else {
                        pass(zip);
                        if (skipped.size() < most) {
                            skipped.add(Excerpt.of(name));
                        }
                    }
                }
                if (entries == 0) {
                    throw broken(upload, "can't be read");
                }
            } catch (IOException | IllegalArgumentException e) {
                throw broken(upload, "is broken, or needs a password");
            }
        }

        private byte[] content(InputStream zip, String name) throws IOException {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
                bytes += count;
                if (content.size() + (long) count > fileBytes) {
                    throw tooLarge("\"" + Excerpt.of(name) + "\" in the archive is", fileBytes);
                }
                if (bytes > allBytes) {
                    throw tooLarge("The files in the archives together are", allBytes);
                }
                content.write(buffer, 0, count);
            }
            return content.toByteArray();
        }

        /** Also what is not wanted has to be inflated to get behind it. */
        private void pass(InputStream zip) throws IOException {
            byte[] buffer = new byte[BUFFER];
            for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
                passed += count;
                if (passed > allBytes) {
                    throw tooLarge("What is no diagram in the archives is", allBytes);
                }
            }
        }

        private static ProblemException tooLarge(String what, long limit) {
            return new ProblemException(
                    413,
                    "LIMIT_INFLATED_SIZE",
                    what + " larger than " + limit + " bytes",
                    "Send fewer files in a batch, or make the diagrams smaller.");
        }

        private static ProblemException broken(Upload upload, String what) {
            return new ProblemException(
                    422,
                    "ARCHIVE_BROKEN",
                    "The archive \"" + Excerpt.of(upload.name()) + "\" " + what,
                    "Pack it again, without a password, or send the files themselves.");
        }
    }
}
