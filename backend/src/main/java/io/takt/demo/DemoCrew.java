package io.takt.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.security.SampleAccounts;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The demo accounts as people who can be put to work once the product listens. */
@Component
@Profile("demo")
public class DemoCrew {

    private final SampleAccounts accounts;
    private final ObjectMapper json;
    private final @Nullable InetAddress listening;
    private final Map<String, DemoPerson> people = new ConcurrentHashMap<>();
    private volatile @Nullable URI product;

    DemoCrew(SampleAccounts accounts, ObjectMapper json, ServerProperties server) {
        this.accounts = accounts;
        this.json = json;
        this.listening = server.getAddress();
    }

    @EventListener
    void listens(ServletWebServerInitializedEvent event) {
        InetAddress address = listening == null || listening.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : listening;
        product = URI.create("http://" + address.getHostAddress() + ":" + event.getWebServer().getPort());
    }

    public DemoPerson person(String userName) {
        return people.computeIfAbsent(userName, this::hire);
    }

    private DemoPerson hire(String userName) {
        URI address = product;
        if (address == null) {
            throw new IllegalStateException("the product does not listen yet");
        }
        return accounts.list().stream().filter(account -> account.userName().equals(userName)).findFirst()
                .map(account -> new DemoPerson(address, account, json)).orElseThrow();
    }
}
