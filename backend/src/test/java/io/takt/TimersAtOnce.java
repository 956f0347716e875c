package io.takt;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** The product's engine looks for timers that have become due ten times as often as usual: tests make them due by hand. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TestPropertySource(properties = {
    "camunda.bpm.job-execution.wait-time-in-millis=50",
    "camunda.bpm.job-execution.max-wait=100"})
public @interface TimersAtOnce {
}
