package io.takt.connectivity;

import io.takt.FreshHome;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The module on the real database, booted once for all its tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.SAME_THREAD)
@SpringBootTest(classes = ConnectivitySlice.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "server.port=0",
    "logging.file.name=target/connectivity-it.log",
    "spring.flyway.locations=classpath:db/migration/connectivity"})
@ContextConfiguration(initializers = FreshHome.class)
@interface ConnectivityIntegrationTest {
}
