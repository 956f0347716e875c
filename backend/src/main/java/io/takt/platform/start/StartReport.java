package io.takt.platform.start;

import io.takt.security.SampleAccounts;
import io.takt.security.SampleAccounts.SampleAccount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last lines of a start: where the product is, who may come in, and how to stop it. */
@Component
class StartReport {

    private final StartConsole console;
    private final ServletWebServerApplicationContext server;
    private final ObjectProvider<SampleAccounts> samples;
    private final Path home;

    StartReport(StartConsole console, ServletWebServerApplicationContext server, ObjectProvider<SampleAccounts> samples,
            @Value("${takt.home}") Path home) {
        this.console = console;
        this.server = server;
        this.samples = samples;
        this.home = home.toAbsolutePath().normalize();
    }

    @EventListener(ApplicationStartedEvent.class)
    void started() {
        console.begins("models, accounts and devices");
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        console.line("");
        console.line("Takt is ready:  http://localhost:" + server.getWebServer().getPort() + "/");
        console.line("Home:           " + home);
        List<SampleAccount> accounts = samples.stream().flatMap(sample -> sample.list().stream()).toList();
        accounts.forEach(account -> console.line(String.format("Demo account:   %-12s %s", account.userName(), account.password())));
        Path firstPassword = home.resolve("first-password.txt");
        if (accounts.isEmpty() && Files.exists(firstPassword)) {
            console.line("First account:  admin, password in " + firstPassword);
        }
        console.line("Stop with Ctrl+C.");
    }
}
