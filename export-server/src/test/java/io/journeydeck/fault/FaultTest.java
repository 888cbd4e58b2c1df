package io.journeydeck.fault;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A class of fault tests. They look at processes as Linux shows them, in {@code /proc}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("fault")
@EnabledOnOs(value = OS.LINUX, disabledReason = "Processes are watched in /proc")
@Timeout(value = 60, unit = TimeUnit.MINUTES)
@interface FaultTest {}
