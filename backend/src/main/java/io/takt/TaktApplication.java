package io.takt;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.mustache.MustacheAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;

/** The product's entry point: one process, one home folder, one database. */
@SpringBootApplication(exclude = {UserDetailsServiceAutoConfiguration.class, MustacheAutoConfiguration.class})
public class TaktApplication {

    private static final int FAILED = 1;

    /** A start that fails has said why by then, and leaves no process behind, whatever threads it had begun. */
    public static void main(String[] arguments) {
        try {
            SpringApplication.run(TaktApplication.class, arguments);
        } catch (RuntimeException | Error failed) {
            System.exit(FAILED);
        }
    }
}
