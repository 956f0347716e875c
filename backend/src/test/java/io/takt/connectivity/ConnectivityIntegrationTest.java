package io.takt.connectivity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** The module on the real database, booted once for all its tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ConnectivitySlice.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "logging.file.name=target/connectivity-it.log",
    "spring.flyway.locations=classpath:db/migration/connectivity"})
@ContextConfiguration(initializers = ConnectivityIntegrationTest.FreshHome.class)
@interface ConnectivityIntegrationTest {

    /** Not below the temp folder: the embedded database deletes its data there. */
    final class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("takt.home=target/connectivity-home-" + UUID.randomUUID()).applyTo(context);
        }
    }
}
