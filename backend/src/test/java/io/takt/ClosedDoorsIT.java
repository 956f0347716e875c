package io.takt;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.Doors.Door;
import io.takt.TestBrowser.Answer;
import java.util.List;
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
                .filter(door -> !OPEN_TO_PEOPLE.contains(door.path()) && door.reads()).toList();

        assertThat(doors).hasSizeGreaterThan(15).allSatisfy(door ->
                assertThat(door.knock(nobody)).as(door.toString()).extracting(Answer::status).isIn(403, 404));
    }

    @Test
    void nothingIsChangedByAPersonWithoutAnyPermission() {
        TestBrowser nobody = browsers.signedIn();
        List<Door> doors = doors(OPEN_TO_ALL).stream().filter(door -> !door.reads()).toList();

        assertThat(doors).hasSizeGreaterThan(10).allSatisfy(door ->
                assertThat(door.knock(nobody)).as(door.toString()).extracting(Answer::status).isIn(400, 403, 404));
    }

    private List<Door> doors(Set<String> except) {
        return Doors.of(browsers.anonymous()).stream().filter(door -> !except.contains(door.path())).toList();
    }
}
