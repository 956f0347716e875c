package io.takt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives each product of a test run an empty home; those of earlier runs are removed. Processes that test side by side have their own. */
public final class FreshHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path HOMES = Path.of("target/homes", System.getProperty("takt.test.fork", "fork-1"));
    private static final AtomicInteger LAST = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        int number = LAST.incrementAndGet();
        if (number == 1) {
            removeEarlier();
        }
        TestPropertyValues.of("takt.home=" + HOMES.resolve(String.valueOf(number))).applyTo(context);
    }

    private static void removeEarlier() {
        try {
            FileSystemUtils.deleteRecursively(HOMES);
            Files.createDirectories(HOMES);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
