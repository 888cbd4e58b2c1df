package io.journeydeck.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import net.logstash.logback.encoder.LogstashEncoder;
import org.slf4j.LoggerFactory;

/**
 * The log on standard error: as lines to read, or, for the server where nobody sits before it, as JSON, a line an event. Libraries log
 * for developers, so that only their warnings are shown; what users need to know is said by diagnostics.
 *
 * <p>The system property {@code journeydeck.log.level} says what of ours is shown: {@code info} without it.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {

    private static final String LEVEL = "journeydeck.log.level";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setPattern("%d{yyyy-MM-dd'T'HH:mm:ssXXX} %level %logger{0} - %msg%replace( %kvp){'\"',''}%n");
        write(context, lines);
        level(context, Logger.ROOT_LOGGER_NAME, Level.WARN);
        level(context, "org.eclipse.jetty", Level.ERROR);
        level(context, "io.javalin", Level.OFF);
        level(context, "org.apache.poi", Level.ERROR);
        level(context, "org.apache.fontbox", Level.ERROR);
        level(context, "io.journeydeck", Level.toLevel(System.getProperty(LEVEL), Level.INFO));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** From now on JSON. */
    static void json() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        LogstashEncoder encoder = new LogstashEncoder();
        encoder.setIncludeContext(false);
        encoder.getFieldNames().setTimestamp("time");
        encoder.getFieldNames().setVersion("[ignore]");
        encoder.getFieldNames().setLevelValue("[ignore]");
        encoder.getFieldNames().setThread("[ignore]");
        encoder.setShortenedLoggerNameLength(1);
        write(context, encoder);
    }

    private static void write(LoggerContext context, Encoder<ILoggingEvent> encoder) {
        encoder.setContext(context);
        encoder.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setTarget("System.err");
        console.setEncoder(encoder);
        console.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        root.addAppender(console);
    }

    private static void level(LoggerContext context, String logger, Level level) {
        context.getLogger(logger).setLevel(level);
    }
}
