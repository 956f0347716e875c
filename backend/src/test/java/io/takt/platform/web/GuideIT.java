package io.takt.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@TaktIntegrationTest
class GuideIT {

    private static final String PAGE = "/api/guide/zh/getting-started.md";

    private final Browsers browsers;

    GuideIT(@Autowired Browsers browsers) {
        this.browsers = browsers;
    }

    @Test
    void whoeverIsSignedInReadsTheGuide() {
        Answer page = browsers.signedIn().get(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/markdown");
        assertThat(page.text()).startsWith("# ");
        assertThat(browsers.anonymous().get(PAGE).status()).isEqualTo(401);
    }

    @Test
    void aPageThatIsStillTheSameIsNotSentAgain() {
        TestBrowser browser = browsers.signedIn();
        String tag = browser.get(PAGE).header("ETag");

        Answer again = browser.send("GET", PAGE, BodyPublishers.noBody(), Map.of("If-None-Match", tag));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(again.header("Cache-Control")).contains("no-cache").contains("private");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/guide/../application.yml", "/api/guide/%2e%2e/application.yml", "/api/guide/..%2fapplication.yml",
        "/api/guide/zh/..%5c..%5capplication.yml", "/api/guide/%252e%252e/application.yml", "/api/guide//application.yml",
        "/api/guide/application.yml", "/api/guide/zh/no-such-page.md", "/api/guide/zh", "/api/guide/"})
    void nothingButTheGuideIsFoundThere(String path) {
        Answer answer = browsers.signedIn().get(path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.text()).doesNotContain("spring:");
    }
}
