package io.takt.connectivity;

import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalHandler;
import io.takt.connectivity.spi.SignalTarget;
import io.takt.eventlog.EventLog;
import io.takt.eventlog.NoEventLog;
import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import io.takt.shared.StartProgress;
import io.takt.shared.SystemTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.MybatisAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The module alone on the real database, without its sheet, with a handler that books into a table in the dispatcher's
 * transaction. Not a {@code @Configuration}: a scan of the whole product must not find it.
 */
@ImportAutoConfiguration({DataSourceTransactionManagerAutoConfiguration.class, TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, MybatisAutoConfiguration.class})
@MapperScan(basePackages = "io.takt.connectivity.persistence", annotationClass = org.apache.ibatis.annotations.Mapper.class)
@ComponentScan(basePackages = {"io.takt.connectivity.inbox", "io.takt.connectivity.runtime", "io.takt.connectivity.setup",
    "io.takt.connectivity.persistence", "io.takt.connectivity.retention", "io.takt.connectivity.modbus", "io.takt.connectivity.opcua",
    "io.takt.platform.database", "io.takt.platform.home"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = {".*(Test|IT)(\\$.*)?", ".*\\.DeviceSheet"}))
@Import(SeenDevices.class)
class ConnectivitySlice {

    @Bean
    FakePlant fakePlant() {
        return new FakePlant();
    }

    @Bean
    Booking booking(JdbcTemplate jdbc) {
        jdbc.execute("CREATE TABLE IF NOT EXISTS booking (signal_id BIGINT NOT NULL, device VARCHAR(64) NOT NULL, "
                + "trigger_name VARCHAR(64) NOT NULL, epoch BIGINT NOT NULL, sequence BIGINT NOT NULL, "
                + "id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY) ENGINE = InnoDB");
        return new Booking(jdbc);
    }

    @Bean
    Permissions permissions() {
        return new Permissions() {
            @Override
            public void require(String permission) {
                // everything is allowed here
            }

            @Override
            public boolean has(String permission) {
                return true;
            }
        };
    }

    @Bean
    Audited audited() {
        return new Audited();
    }

    @Bean
    EventLog eventLog() {
        return new NoEventLog();
    }

    @Bean
    StartProgress startProgress() {
        return phase -> { };
    }

    @Bean
    LiveUpdates liveUpdates() {
        return (topic, key) -> { };
    }

    @Bean
    @Primary
    TestTime testTime() {
        return new TestTime();
    }

    /** A clock that tests may put forward. */
    static final class TestTime implements SystemTime, PlantClock {

        volatile Duration ahead = Duration.ZERO;

        @Override
        public Instant now() {
            return Instant.now().plus(ahead);
        }

        @Override
        public double factor() {
            return 1;
        }
    }

    /** Remembers what was audited. */
    static final class Audited implements AuditTrail {

        final List<String> actions = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void record(String entity, String code, String action, Map<String, ?> before, Map<String, ?> after) {
            actions.add(entity + " " + action);
        }
    }

    /** Books each signal once per call, fails or waits as told, always in the caller's transaction. */
    static final class Booking implements SignalHandler {

        static final String TARGET = "JOB-1";

        final AtomicInteger failuresLeft = new AtomicInteger();
        final Map<Long, Runnable> poison = new ConcurrentHashMap<>();
        volatile boolean waiting;
        volatile boolean unfit;
        private final JdbcTemplate jdbc;

        Booking(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public boolean takes(Signal.Type type) {
            return type != Signal.Type.STATE;
        }

        @Override
        public List<SignalTarget> targets(Signal signal) {
            return List.of(new SignalTarget(TARGET, Map.of(), List.of()));
        }

        @Override
        public Outcome handle(Signal signal) {
            if (signal.sent() != null && unfit) {
                return Outcome.UNFIT;
            }
            if (waiting && signal.sent() == null) {
                return Outcome.WAITING;
            }
            jdbc.update("INSERT INTO booking (signal_id, device, trigger_name, epoch, sequence) VALUES (?, ?, ?, ?, ?)",
                    signal.id(), signal.device(), signal.trigger(), signal.epoch(), signal.sequence());
            if (poison.containsKey(signal.sequence())) {
                poison.get(signal.sequence()).run();
            }
            if (failuresLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("the booking fails after it wrote");
            }
            return Outcome.DONE;
        }

        List<Long> booked(String device) {
            return jdbc.queryForList("SELECT sequence FROM booking WHERE device = ? ORDER BY id", Long.class, device);
        }
    }
}
