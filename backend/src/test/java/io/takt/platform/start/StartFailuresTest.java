package io.takt.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.shared.StartRefused;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class StartFailuresTest {

    @Test
    void aTakenPortNamesItAndAnother() {
        assertThat(StartFailures.known(new PortInUseException(8080))).get()
                .satisfies(refused -> assertThat(refused).hasMessageContaining("8080"))
                .extracting(StartRefused::cure).asString().contains("--server.port=8081");
    }

    @Test
    void aFullDiskSaysSo() {
        assertThat(StartFailures.known(new IOException("No space left on device"))).get().extracting(Throwable::getMessage)
                .isEqualTo("The disk is full");
    }

    @Test
    void aKnownCauseIsFoundBelowOthersAndReported() {
        RuntimeException wrapped = new RuntimeException(new IllegalStateException(new StartRefused("reason", "cure")));

        assertThat(new StartFailures().reportException(wrapped)).isTrue();
    }

    @Test
    void whatIsNotKnownIsLeftToTheFramework() {
        assertThat(new StartFailures().reportException(new IllegalStateException("unforeseen"))).isFalse();
    }
}
