package io.takt.reliability.seams;

import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Kills the product by SIGKILL while a handshake's signal row is safe and the move of the engine is written but not
 * committed: as soon as the file {@code peer.deadly-moment} is there, and once for each such file.
 */
@Component
@Profile("reliability")
class DeadlyMoment implements BeanPostProcessor {

    private final Environment settings;

    DeadlyMoment(Environment settings) {
        this.settings = settings;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof SignalHandler handler && handler.takes(Signal.Type.HANDSHAKE)) {
            return new Mortal(handler, Path.of(settings.getRequiredProperty("peer.deadly-moment")));
        }
        return bean;
    }

    /** Handles a signal as the real handler does, and may not live to tell. */
    private record Mortal(SignalHandler handler, Path moment) implements SignalHandler {

        @Override
        public boolean takes(Signal.Type type) {
            return handler.takes(type);
        }

        @Override
        public Outcome handle(Signal signal) {
            Outcome outcome = handler.handle(signal);
            if (outcome == Outcome.DONE && Files.exists(moment)) {
                die();
            }
            return outcome;
        }

        private void die() {
            try {
                Files.delete(moment);
                new ProcessBuilder("kill", "-KILL", String.valueOf(ProcessHandle.current().pid())).start();
                new CountDownLatch(1).await();
            } catch (IOException | InterruptedException survived) {
                throw new IllegalStateException("the product did not die", survived);
            }
        }
    }
}
