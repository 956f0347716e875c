package io.takt;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.TestBrowser.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every address of the API is asked by somebody without a session, and by a person without any permission. */
@TaktIntegrationTest
class ClosedDoorsIT {

    private static final Set<String> OPEN_TO_ALL = Set.of("/api/security/session", "/api/platform/about");
    private static final Set<String> OPEN_TO_PEOPLE = Set.of("/api/platform/clock", "/api/platform/live");

    private final Browsers browsers;

    ClosedDoorsIT(@Autowired Browsers browsers) {
        this.browsers = browsers;
    }

    @Test
    void nothingAnswersToWhoIsNotSignedIn() {
        TestBrowser stranger = browsers.anonymous();
        stranger.get("/api/platform/about");
        List<Door> doors = doors(OPEN_TO_ALL);

        assertThat(doors).hasSizeGreaterThan(30).allSatisfy(door ->
                assertThat(door.knock(stranger)).as(door.toString()).extracting(Answer::status).isEqualTo(401));
    }

    @Test
    void nothingIsReadByAPersonWithoutAnyPermission() {
        TestBrowser nobody = browsers.signedIn();
        List<Door> doors = doors(OPEN_TO_ALL).stream()
                .filter(door -> !OPEN_TO_PEOPLE.contains(door.path()) && "GET".equals(door.method())).toList();

        assertThat(doors).hasSizeGreaterThan(15).allSatisfy(door ->
                assertThat(door.knock(nobody)).as(door.toString()).extracting(Answer::status).isIn(403, 404));
    }

    @Test
    void nothingIsChangedByAPersonWithoutAnyPermission() {
        TestBrowser nobody = browsers.signedIn();
        List<Door> doors = doors(OPEN_TO_ALL).stream().filter(door -> !"GET".equals(door.method())).toList();

        assertThat(doors).hasSizeGreaterThan(10).allSatisfy(door ->
                assertThat(door.knock(nobody)).as(door.toString()).extracting(Answer::status).isIn(400, 403, 404));
    }

    private List<Door> doors(Set<String> except) {
        List<Door> doors = new ArrayList<>();
        browsers.anonymous().get("/v3/api-docs").json().path("paths").fields().forEachRemaining(path -> {
            if (!except.contains(path.getKey())) {
                path.getValue().fieldNames().forEachRemaining(
                        method -> doors.add(new Door(method.toUpperCase(Locale.ROOT), path.getKey())));
            }
        });
        return doors;
    }

    /** One address and method; the parts in braces are filled with a number, which may be a code as well. */
    private record Door(String method, String path) {

        Answer knock(TestBrowser browser) {
            Answer answer = knock(browser, "application/json");
            return answer.status() == 415 ? knock(browser, "application/xml") : answer;
        }

        private Answer knock(TestBrowser browser, String bodyType) {
            String address = path.replaceAll("\\{[^}]+}", "999999") + "?code=999999";
            return browser.send(method, address, "GET".equals(method) ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"),
                    Map.of("Content-Type", bodyType));
        }
    }
}
