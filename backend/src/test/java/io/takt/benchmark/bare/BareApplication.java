package io.takt.benchmark.bare;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An application of Spring Boot and Camunda with one page and no content, started as a process of its own. */
@SpringBootConfiguration
@TestComponent
@EnableAutoConfiguration
@RestController
public class BareApplication {

    private final RuntimeService engine;

    BareApplication(RuntimeService engine) {
        this.engine = engine;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(BareApplication.class, arguments);
    }

    /** A page that needs engine and database. */
    @GetMapping("/page")
    long page() {
        return engine.createProcessInstanceQuery().count();
    }
}
