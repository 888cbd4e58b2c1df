package io.journeydeck.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a command sees of the world.
 *
 * @param folder that relative names start from
 * @param interactive true when somebody is watching, so that progress may be drawn
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, Path folder, boolean interactive) {

    /** The process's own. */
    public static Terminal ofProcess() {
        String term = System.getenv("TERM");
        boolean watched = hasConsole() && !"dumb".equals(term);
        return new Terminal(System.in, System.out, System.err, Path.of("").toAbsolutePath(), watched);
    }

    /** From Java 22 on there is always a console object, which knows itself whether it is a terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** A line on standard output; letters that the console cannot show become question marks. */
    void say(String line) {
        out.println(printable(line));
    }

    /** A document on standard output, byte for byte. */
    void pour(byte[] bytes) {
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /** The trace of an error that is ours, for reports. */
    synchronized void trace(Throwable fault) {
        fault.printStackTrace(err);
    }

    void complain(String line) {
        err.println(printable(line));
    }

    /** File names and labels may hold control characters, which would steer the reader's terminal. */
    private static String printable(String line) {
        StringBuilder text = new StringBuilder(line.length());
        line.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
