package io.takt.connectivity.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/**
 * A counter that only grows and rolls over: exact across an outage, however many steps were missed. A fall by more than
 * half of its range is a roll-over, a smaller one a reset, after which the device's count since then is all that is known. What no machine can have counted is passed over.
 */
public record CounterTrigger(int bits) implements Trigger {

    @Override
    public Optional<Step> observe(TriggerState state, Object value) {
        BigDecimal number = new BigDecimal(value.toString());
        return isCount(number) ? counted(state, number.toBigInteger()) : Optional.empty();
    }

    private boolean isCount(BigDecimal number) {
        return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0 && number.toBigInteger().bitLength() <= bits;
    }

    private Optional<Step> counted(TriggerState state, BigInteger raw) {
        if (state.last() == null) {
            return Optional.of(Step.silent(new TriggerState(state.epoch(), state.sequence(), raw.toString())));
        }
        BigInteger last = new BigInteger(state.last());
        if (raw.equals(last)) {
            return Optional.empty();
        }
        BigInteger range = BigInteger.ONE.shiftLeft(bits);
        BigInteger delta = raw.subtract(last).mod(range);
        boolean reset = raw.compareTo(last) < 0 && delta.compareTo(range.shiftRight(1)) > 0;
        if ((reset ? raw : delta).bitLength() >= Long.SIZE) {
            return Optional.empty();
        }
        return Optional.of(reset ? afterReset(state, raw) : grown(state, raw, delta.longValueExact()));
    }

    private static Step grown(TriggerState state, BigInteger raw, long delta) {
        return step(new TriggerState(state.epoch(), state.sequence() + delta, raw.toString()), delta);
    }

    private static Step afterReset(TriggerState state, BigInteger raw) {
        TriggerState next = new TriggerState(state.epoch() + 1, raw.longValueExact(), raw.toString());
        return raw.signum() == 0 ? Step.silent(next) : step(next, raw.longValueExact());
    }

    private static Step step(TriggerState next, long delta) {
        return new Step(next, Map.of("count", next.sequence(), "delta", delta));
    }
}
