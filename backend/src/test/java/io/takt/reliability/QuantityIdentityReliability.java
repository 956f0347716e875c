package io.takt.reliability;

import io.takt.execution.play.QuantityPlay;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Random plays of orders for long enough to meet what a short run misses; with {@code -Dquantities.minutes} as long as wanted. */
class QuantityIdentityReliability extends QuantityPlay {

    private static final Duration HALF = Duration.ofSeconds(30L * Integer.getInteger("quantities.minutes", 20));

    @Test
    void quantitiesAddUpAfterEveryActOfManyRandomPlays() {
        oneAfterTheOther(HALF);
    }

    @Test
    void quantitiesAddUpThroughManyPlaysOfTwoPeopleAtOnce() {
        twoAtOnce(HALF);
    }
}
