package io.takt;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test on the whole product and its real database, both started once for the run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Execution(ExecutionMode.SAME_THREAD)
@SpringBootTest(classes = TaktApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "takt.demo.simulators=false",
    "takt.demo.operator=false"})
@ContextConfiguration(initializers = FreshHome.class)
@Import({RelaxedDurability.class, SignedInPeople.class, Browsers.class})
public @interface TaktIntegrationTest {
}
