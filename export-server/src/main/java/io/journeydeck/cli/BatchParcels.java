package io.journeydeck.cli;

import io.journeydeck.export.DocumentName;
import io.journeydeck.export.SteadyZip;
import io.journeydeck.limits.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipOutputStream;

/** Files packed for a server that takes so many at a time: ZIP archives with the files' places below the output folder as names. */
final class BatchParcels {

    /** What a server takes in one batch unless its operator says otherwise. */
    static final int FILES = 200;

    private static final long BYTES = 40L * 1024 * 1024;

    private final List<InputFile> files = new ArrayList<>();
    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(archive, StandardCharsets.UTF_8);
    private final Set<String> names = new HashSet<>();
    private long bytes;

    /** Takes a parcel. */
    @FunctionalInterface
    interface Recipient {
        void take(List<InputFile> files, byte[] archive) throws InterruptedException;
    }

    /** Is told which file can't be read. */
    @FunctionalInterface
    interface Unreadable {
        void tell(InputFile file, IOException trouble);
    }

    /** Packs files into as many parcels as it takes, each handed on before the next is begun. */
    static void pack(
            List<InputFile> all, InputStream standardInput, Limits limits, Unreadable unreadable, Recipient recipient)
            throws InterruptedException {
        BatchParcels parcel = new BatchParcels();
        for (InputFile file : all) {
            byte[] content;
            try {
                content = file.read(standardInput, limits);
            } catch (IOException e) {
                unreadable.tell(file, e);
                continue;
            }
            if (parcel.isFullFor(content.length)) {
                recipient.take(parcel.files, parcel.close());
                parcel = new BatchParcels();
            }
            parcel.add(file, content);
        }
        if (!parcel.files.isEmpty()) {
            recipient.take(parcel.files, parcel.close());
        }
    }

    private boolean isFullFor(int more) {
        return !files.isEmpty() && (files.size() == FILES || bytes + more > BYTES);
    }

    private void add(InputFile file, byte[] content) {
        try {
            zip.putNextEntry(SteadyZip.entry(name(file)));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.add(file);
        bytes += content.length;
    }

    /** Two folders given by themselves may hold files of one name. */
    private String name(InputFile file) {
        String wanted = file.relative().toString().replace('\\', '/');
        int dot = wanted.indexOf('.', wanted.lastIndexOf('/') + 2);
        String name = wanted;
        for (int n = 2; !names.add(DocumentName.key(name)); n++) {
            name = dot < 0 ? wanted + "~" + n : wanted.substring(0, dot) + "~" + n + wanted.substring(dot);
        }
        return name;
    }

    private byte[] close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.toByteArray();
    }
}
