package io.takt.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.takt.administration.Settings;
import io.takt.security.SampleAccounts.SampleAccount;
import io.takt.shared.PlantClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;

/** A release waits for two lots on hold: one awaits its inspection, the supplier has called the other back. */
class DemoOperatorTest {

    private static final String TASKS = """
            [{"id": 7, "form": "ordering/release-hold", "record": "WO-1", "claimedBy": null, "openedAt": "2026-01-01T08:00:00Z"}]""";
    private static final String TASK = """
            {"context": {"components": [{"material": "PP-BRG-6001"}]}}""";
    private static final String LOTS = """
            [{"code": "BRG-1", "holdReason": "供应商召回 / Recalled by the supplier"}, {"code": "BRG-2", "holdReason": "%s"}]"""
            .formatted(DemoMaterials.NOT_INSPECTED);

    private final List<String> posted = new CopyOnWriteArrayList<>();
    private HttpServer product;
    private DemoOperator operator;

    @BeforeEach
    void theOperatorWorks() throws IOException {
        product = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        product.createContext("/", this::answer);
        product.start();
        ServletWebServerInitializedEvent listening = mock(ServletWebServerInitializedEvent.class, RETURNS_DEEP_STUBS);
        given(listening.getWebServer().getPort()).willReturn(product.getAddress().getPort());
        DemoCrew crew = new DemoCrew(() -> Stream.of("operator", "planner", "storekeeper")
                .map(name -> new SampleAccount(name, name, "secret", "OPERATOR")).toList(), new ObjectMapper(), new ServerProperties());
        crew.listens(listening);
        PlantClock clock = mock(PlantClock.class);
        given(clock.now()).willReturn(Instant.parse("2026-01-01T09:00:00Z"));
        operator = new DemoOperator(new DemoSwitch(mock(Settings.class), true), crew, clock);
        operator.begin();
    }

    @AfterEach
    void theProductEnds() {
        product.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("POST")) {
            posted.add(path);
        }
        String text = switch (path) {
            case "/api/execution/tasks" -> TASKS;
            case "/api/execution/tasks/7" -> TASK;
            case "/api/material/lots" -> LOTS;
            default -> "{}";
        };
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void onlyALotThatAwaitsItsInspectionIsReleased() {
        operator.work();

        assertThat(posted).containsExactly("/api/material/lots/BRG-2/release");
    }
}
