package io.takt.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TaktIntegrationTest
class PlatformWebIT {

    private final Browsers browsers;

    PlatformWebIT(@Autowired Browsers browsers) {
        this.browsers = browsers;
    }

    @Test
    void theHealthIsUpWithoutSigningInAndTellsNothingElse() {
        Answer answer = browsers.anonymous().get("/actuator/health");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void noOtherActuatorEndpointAnswers() {
        TestBrowser browser = browsers.signedIn("administration.read");

        for (String endpoint : new String[] {"env", "beans", "heapdump", "loggers", "shutdown", "mappings", "flyway"}) {
            assertThat(browser.get("/actuator/" + endpoint).status()).as(endpoint).isEqualTo(404);
        }
    }

    @Test
    void anyoneMayReadWhatTheProductIs() {
        Answer answer = browsers.anonymous().get("/api/platform/about");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("demo").asBoolean()).isFalse();
        assertThat(answer.json().path("demoAccounts").isEmpty()).isTrue();
        assertThat(answer.json().path("siteTimeZone").asText()).isEqualTo("Asia/Shanghai");
    }

    @Test
    void whoIsNotSignedInReadsAProblemInTheirLanguage() {
        Answer answer = browsers.anonymous().speaking(Locale.CHINESE).get("/api/platform/clock");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("code").asText()).isEqualTo("security.notSignedIn");
        assertThat(answer.json().path("title").asText()).contains("登录");
    }

    @Test
    void aWrongPasswordIsAProblemAndSetsNoSession() {
        TestBrowser browser = browsers.anonymous();

        Answer answer = browser.post("/api/security/session", Map.of("userName", "nobody", "password", "wrong"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().path("code").asText()).isEqualTo("security.wrongPassword");
        assertThat(answer.json().path("detail").asText()).isNotBlank();
        assertThat(browser.get("/api/platform/clock").status()).isEqualTo(401);
    }

    @Test
    void aWriteWithoutTheCsrfTokenIsRefused() {
        TestBrowser browser = browsers.signedIn("ordering.read");

        Answer answer = browser.send("DELETE", "/api/security/session", BodyPublishers.noBody(), Map.of("X-XSRF-TOKEN", "forged"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(browser.get("/api/platform/clock").status()).isEqualTo(200);
    }

    @Test
    void signingOutEndsTheSession() {
        TestBrowser browser = browsers.signedIn("ordering.read");

        assertThat(browser.delete("/api/security/session").status()).isEqualTo(204);

        assertThat(browser.get("/api/platform/clock").status()).isEqualTo(401);
    }

    @Test
    void aBodyThatIsNoJsonIsInvalidInput() {
        Answer answer = browsers.anonymous().post("/api/security/session", "{\"userName\":");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("code").asText()).isEqualTo("platform.unreadableBody");
    }

    @Test
    void anEmptyFieldIsNamed() {
        Answer answer = browsers.anonymous().post("/api/security/session", Map.of("userName", "", "password", "x"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("pointer").asText()).isEqualTo("/userName");
    }

    @Test
    void anUnknownFieldIsNamed() {
        Answer answer = browsers.anonymous().post("/api/security/session", Map.of("userName", "a", "password", "x", "extra", 1));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("pointer").asText()).isEqualTo("/extra");
    }

    @Test
    void aBodyOfFiftyMegabytesIsTooLarge() {
        byte[] body = new byte[(int) BodyLimit.LARGEST + 1];
        Arrays.fill(body, (byte) ' ');
        TestBrowser browser = browsers.anonymous();
        browser.get("/api/security/session");

        Answer answer = browser.send("POST", "/api/security/session", BodyPublishers.ofByteArray(body), Map.of());

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("code").asText()).isEqualTo("platform.bodyTooLarge");
    }

    @Test
    void aPathThatDoesNotExistIsNotFound() {
        Answer answer = browsers.signedIn("ordering.read").get("/api/platform/no-such-thing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asText()).isEqualTo("platform.unknownPath");
    }

    @Test
    void theApiDocumentNamesEachOperationsProblems() {
        Answer answer = browsers.anonymous().get("/v3/api-docs");

        assertThat(answer.status()).isEqualTo(200);
        JsonNode paths = answer.json().path("paths");
        assertThat(paths.fieldNames()).toIterable().contains("/api/security/session", "/api/ordering/production-orders",
                "/api/execution/tasks");
        assertThat(paths.findValues("responses")).hasSizeGreaterThan(40).allSatisfy(responses ->
                assertThat(responses.at("/422/content/application~1problem+json/schema/$ref").asText()).endsWith("/Problem"));
        assertThat(answer.json().at("/components/schemas/Problem/properties").fieldNames()).toIterable()
                .contains("title", "detail", "code", "arguments", "errors", "incidentId");
    }

    @Test
    void pagesMayNotBeFramedAndScriptsComeFromUsAlone() {
        Answer answer = browsers.anonymous().get("/api/platform/about");

        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'").contains("default-src 'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
