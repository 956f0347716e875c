package io.takt.connectivity.runtime;

import io.takt.connectivity.domain.Command;
import io.takt.connectivity.domain.Command.State;
import io.takt.connectivity.domain.OutputCommands;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.Reading;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Brings devices' outputs to where the last wish wants them. Writing twice does no harm, so a wish is written until the
 * device shows it, and again when the device has forgotten it.
 */
@Component
class OutputPlay {

    private static final int ATTEMPTS = 3;

    private final OutputCommands commands;
    private final LiveUpdates live;
    private final PlantClock clock;

    OutputPlay(OutputCommands commands, LiveUpdates live, PlantClock clock) {
        this.commands = commands;
        this.live = live;
        this.clock = clock;
    }

    /** @param readings what the device showed in this scan */
    void turn(String device, DeviceSession session, Map<String, Reading> readings) {
        commands.last(device).filter(wish -> isOpen(wish, readings)).ifPresent(wish -> write(session, wish));
    }

    private static boolean isOpen(Command wish, Map<String, Reading> readings) {
        return switch (wish.state()) {
            case REQUESTED, SENT, ACKNOWLEDGED -> true;
            case VERIFIED -> wish.parameters().entrySet().stream().anyMatch(value -> isForgotten(value, readings));
            case FAILED, EXPIRED, WITHDRAWN -> false;
        };
    }

    private static boolean isForgotten(Map.Entry<String, Object> value, Map<String, Reading> readings) {
        Reading shown = readings.get(value.getKey());
        return shown != null && shown.isGood() && !Numbers.same(value.getValue(), shown.value());
    }

    private void write(DeviceSession session, Command wish) {
        if (!move(wish, State.SENT, true, wish.attempts(), "")) {
            return;
        }
        try {
            wish.parameters().forEach((tag, value) -> VerifiedWrite.write(session, tag, value));
            move(wish, State.ACKNOWLEDGED, true, wish.attempts(), "");
            wish.parameters().forEach((tag, value) -> VerifiedWrite.verify(session, tag, value));
            move(wish, State.VERIFIED, false, 0, "");
        } catch (VerifiedWrite.NotTaken notTaken) {
            boolean hopeless = wish.attempts() + 1 >= ATTEMPTS;
            move(wish, hopeless ? State.FAILED : State.SENT, !hopeless, wish.attempts() + 1, notTaken.getMessage());
        }
    }

    private boolean move(Command wish, State to, boolean open, int attempts, String trouble) {
        live.changed("connectivity.device", wish.device());
        return commands.move(wish.id(), to, open, attempts, trouble, clock.now());
    }
}
