package io.takt.execution.play;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whatever people, machines and supervisors do to an order in whatever order: every piece is somewhere, and only there. */
class QuantityIdentityIT extends QuantityPlay {

    private static final Duration BUDGET = Duration.ofSeconds(15);

    @Test
    void quantitiesAddUpAfterEveryActOfARandomPlay() {
        oneAfterTheOther(BUDGET);
    }

    @Test
    void quantitiesAddUpWhileTwoPeopleActAtOnce() {
        twoAtOnce(BUDGET);
    }
}
