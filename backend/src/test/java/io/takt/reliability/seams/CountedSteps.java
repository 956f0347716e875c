package io.takt.reliability.seams;

import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalHandler;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Books each counter signal as a row, in the dispatcher's transaction, and nothing keeps it from booking one twice. */
@Component
@Profile("reliability")
class CountedSteps implements SignalHandler {

    private final JdbcTemplate jdbc;

    CountedSteps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.execute("CREATE TABLE IF NOT EXISTS reliability_step (id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, "
                + "device VARCHAR(64) NOT NULL, sequence BIGINT NOT NULL, steps BIGINT NOT NULL) ENGINE = InnoDB");
    }

    @Override
    public boolean takes(Signal.Type type) {
        return type == Signal.Type.COUNTER;
    }

    @Override
    public Outcome handle(Signal signal) {
        jdbc.update("INSERT INTO reliability_step (device, sequence, steps) VALUES (?, ?, ?)", signal.device(),
                signal.sequence(), signal.values().get("delta").number().longValueExact());
        return Outcome.DONE;
    }
}
