package io.journeydeck.app;

import io.journeydeck.export.Artifact;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.Exporter;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.limits.Limits;
import io.journeydeck.template.Template;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * What decks and workbooks cost.
 *
 * <p>{@code OfficeBenchmark FILE}: the median times of the file's deck and workbook, warm, beside what POI alone needs for as many
 * shapes and cells. {@code OfficeBenchmark many COUNT FOLDER}: exports that many copies of the templates' maps to decks and workbooks
 * in a Java of its own with 512 MB, and says how it ended, how long it took and how much memory it held at most (on Linux).
 */
public final class OfficeBenchmark {

    private static final int WARM_UP = 300;
    private static final int ROUNDS = 31;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Made once, with its fonts and shapes, as the program and the server do. */
    private final Exporter exporter = new Exporter(new DrawioPages(), Limits.standard(), fault -> {
        throw new IllegalStateException(fault);
    });

    private OfficeBenchmark() {}

    /** Measures a file, or many. */
    public static void main(String[] arguments) throws Exception {
        OfficeBenchmark benchmark = new OfficeBenchmark();
        if (arguments[0].equals("many")) {
            benchmark.many(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        } else {
            benchmark.one(Path.of(arguments[0]));
        }
    }

    private void one(Path file) throws Exception {
        byte[] map = Files.readAllBytes(file);
        byte[] deck = export(map, "pptx");
        List<PoiFloor.SlideSize> slides = PoiFloor.slides(deck);
        out.printf(
                Locale.ROOT,
                "deck: %d slides, %d shapes, %d runs, %d table cells, %d charts, %d bytes%n",
                slides.size(),
                slides.stream().mapToInt(PoiFloor.SlideSize::shapes).sum(),
                slides.stream().mapToInt(PoiFloor.SlideSize::runs).sum(),
                slides.stream()
                        .flatMap(slide -> slide.tables().stream())
                        .mapToInt(table -> table[0] * table[1])
                        .sum(),
                slides.stream().mapToInt(PoiFloor.SlideSize::charts).sum(),
                deck.length);
        compare("deck", () -> export(map, "pptx"), () -> PoiFloor.deck(slides));
        byte[] workbook = export(map, "xlsx");
        PoiFloor.BookSize book = PoiFloor.book(workbook);
        out.printf(
                Locale.ROOT,
                "workbook: %d sheets, %d cells, %d styles, %d charts, %d bytes%n",
                book.sheets().size(),
                book.sheets().stream()
                        .flatMap(sheet -> sheet.cellsOfRows().stream())
                        .mapToInt(Integer::intValue)
                        .sum(),
                book.styles(),
                book.sheets().stream().mapToInt(PoiFloor.SheetSize::charts).sum(),
                workbook.length);
        compare("workbook", () -> export(map, "xlsx"), () -> PoiFloor.workbook(book));
    }

    private byte[] export(byte[] map, String format) {
        List<OutputFormat> formats = OutputFormats.standard().stream()
                .filter(each -> each.id().equals(format))
                .toList();
        List<Artifact> artifacts =
                exporter.convert(map, "map", formats, ExportOptions.standard()).artifacts();
        return artifacts.get(0).bytes();
    }

    private void compare(String what, Callable<byte[]> ours, Callable<byte[]> poi) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            time(ours);
            time(poi);
        }
        List<Double> mine = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            mine.add(time(ours));
            theirs.add(time(poi));
        }
        out.printf(
                Locale.ROOT,
                "%s: %.1f ms (best %.1f), POI alone %.1f ms (best %.1f), ratio %.2f%n",
                what,
                median(mine),
                median(mine.stream().sorted().limit(3).toList()),
                median(theirs),
                median(theirs.stream().sorted().limit(3).toList()),
                median(mine) / median(theirs));
    }

    /** In ms of processor time of this thread, which does all the work: what else the machine does is not counted. */
    private static double time(Callable<byte[]> work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        if (work.call().length == 0) {
            throw new IllegalStateException("nothing written");
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private void many(int count, Path folder) throws IOException, InterruptedException {
        Path maps = Files.createDirectories(folder.resolve("maps"));
        List<Template> templates = Program.templates().all();
        for (int i = 0; i < count; i++) {
            Files.write(
                    maps.resolve(String.format(Locale.ROOT, "map-%04d.drawio", i)),
                    templates.get(i % templates.size()).bytes());
        }
        Path log = folder.resolve("log.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "export",
                        "maps",
                        "-f",
                        "pptx,xlsx",
                        "-o",
                        "out")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long peak = 0;
        while (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakOf(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long written;
        try (var files = Files.walk(folder.resolve("out"))) {
            written = files.filter(Files::isRegularFile).count();
        }
        out.printf(
                Locale.ROOT,
                "%d maps: exit %d, %.0f s, %d files, peak %d MB resident (heap of 512 MB)%n",
                count,
                process.exitValue(),
                seconds,
                written,
                peak / 1024);
    }

    /** The most memory that a process has held, in kB, as Linux counts it; 0 elsewhere. */
    private static long peakOf(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
