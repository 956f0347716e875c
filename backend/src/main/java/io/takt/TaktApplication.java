package io.takt;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.mustache.MustacheAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;

/** The product's entry point: one process, one home folder, one database. */
@SpringBootApplication(exclude = {UserDetailsServiceAutoConfiguration.class, MustacheAutoConfiguration.class})
public class TaktApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TaktApplication.class, arguments);
    }
}
