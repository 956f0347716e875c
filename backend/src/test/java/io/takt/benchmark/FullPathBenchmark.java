package io.takt.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.takt.TaktIntegrationTest;
import io.takt.execution.line.TestMachines;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/**
 * What the product does for each event of a machine, against a loop on the engine alone: a gauge's answer becomes a row, moves
 * its unit, is judged value by value with decisions that are kept, is recorded, moves the instance, and the gauge is asked for
 * the next unit after the dispatch gate. The loop moves the same models with empty steps and keeps nothing.
 *
 * <p>Each side is played with 1, 2, 4 and 8 at once: gauges here, threads there. The pace is that of each side at its best; how
 * long the slow ones took is compared where the loop is at its best, with as many gauges as it has threads.
 */
@TaktIntegrationTest
@ActiveProfiles("demo")
@TestPropertySource(properties = {"logging.threshold.console=INFO", "logging.level.root=WARN", "logging.level.io.takt.benchmark=INFO"})
@Import({Gauges.class, EndedJobs.class, GaugeLine.class, GaugeLine.Master.class, GaugeLine.Work.class, FullPathBenchmark.IdleMachines.class})
class FullPathBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(FullPathBenchmark.class);
    private static final int ROUNDS = 5;
    private static final int WARM_UPS = 5;
    private static final int GAUGES = 8;
    private static final int PIECES = 50;
    private static final int EVENTS = GAUGES * PIECES;
    private static final List<Integer> AT_ONCE = List.of(1, 2, 4, GAUGES);

    @Autowired
    private GaugeLine line;
    @Autowired
    @Qualifier("pool")
    private HikariDataSource pool;
    @Autowired
    private JdbcTemplate rows;

    /** No other machine of the plant has trouble. */
    @TestConfiguration(proxyBeanMethods = false)
    static class IdleMachines {

        @Bean
        @Primary
        TestMachines machines() {
            return new TestMachines();
        }
    }

    @Test
    void eventsThroughTheWholeProductAndOnTheEngineAlone() throws Exception {
        String schema = "raw_" + UUID.randomUUID().toString().substring(0, 8);
        rows.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        Actors.as(Actor.system("benchmark"), () -> line.build(GAUGES, PIECES));
        List<Round> rounds = new ArrayList<>();
        try (RawEngine raw = new RawEngine(pool, schema, EVENTS)) {
            for (int number = 1 - WARM_UPS; number <= ROUNDS; number++) {
                Round round = play(raw, number % 2 == 0);
                LOG.info("Round {}: whole product {}; engine alone {}", number, round.whole(), round.alone());
                if (number > 0) {
                    rounds.add(round);
                }
            }
        }
        LOG.info("Events through the whole product against the engine alone, {} rounds of {}: pace {}, 99th percentile of the time {}",
                ROUNDS, EVENTS, Side.spread(rounds.stream().map(Round::pace).toList()), Side.spread(rounds.stream().map(Round::slowness).toList()));
    }

    /** Who plays second has to live with what the first has left behind. */
    private Round play(RawEngine raw, boolean productFirst) throws Exception {
        Round round = new Round(new TreeMap<>(), new TreeMap<>());
        for (int atOnce : AT_ONCE) {
            if (productFirst) {
                round.whole().put(atOnce, product(atOnce));
            }
            round.alone().put(atOnce, raw.play(atOnce));
            round.whole().computeIfAbsent(atOnce, this::product);
        }
        return round;
    }

    /** Lots stay as large as they are, however many gauges work at once: fewer gauges work on more orders. */
    private Side product(int gauges) {
        List<Side> played = new ArrayList<>();
        Actors.as(Actor.system("benchmark"), () -> {
            try {
                while (played.size() < GAUGES / gauges) {
                    played.add(line.play(gauges, PIECES));
                }
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
        Side side = Side.together(played);
        assertThat(side.events()).isEqualTo(EVENTS);
        return side;
    }

    /** What both sides did with so many at once. */
    private record Round(Map<Integer, Side> whole, Map<Integer, Side> alone) {

        double pace() {
            return whole.get(best(whole)).perSecond() / alone.get(best(alone)).perSecond();
        }

        double slowness() {
            int best = best(alone);
            return whole.get(best).slowMillis() / alone.get(best).slowMillis();
        }

        /** How many at once were fastest. */
        private static int best(Map<Integer, Side> sides) {
            return Collections.max(sides.entrySet(), Comparator.comparing(side -> side.getValue().perSecond())).getKey();
        }
    }
}
