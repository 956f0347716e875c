package io.takt.connectivity.spi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a device said, once: unique by (device, epoch, sequence).
 *
 * @param device     the device's code
 * @param trigger    the trigger's name within the device, such as {@code done} or {@code state}
 * @param epoch      which life of the device's counter; a reset begins a new one
 * @param sequence   the handshake's request sequence, or the counter's count
 * @param values     the tags latched with it, by tag name
 * @param sourceTime when the device says it happened, plant time
 * @param sent       where a person sent it; null for one that finds its way alone
 */
public record Signal(long id, String device, String trigger, Type type, long epoch, long sequence,
        Map<String, Value> values, Instant sourceTime, @Nullable Sent sent) {

    /** The name of the counter trigger that counts the cycles of a device with a handshake. */
    public static final String CYCLES = "cycles";

    public Signal(long id, String device, String trigger, Type type, long epoch, long sequence, Map<String, Value> values,
            Instant sourceTime) {
        this(id, device, trigger, type, epoch, sequence, values, sourceTime, null);
    }

    /** A person's decision where a signal belongs. */
    public record Sent(String target, String by, String reason) {
    }

    /** Which guarantee the signal's trigger carries. */
    public enum Type { HANDSHAKE, COUNTER, STATE }

    /**
     * One latched value.
     *
     * @param good false when the device or the wire says that the value cannot be trusted
     */
    public record Value(@Nullable Object content, boolean good) {

        public BigDecimal number() {
            if (content == null || !good) {
                throw new IllegalStateException("no good number: " + content);
            }
            return content instanceof BigDecimal decimal ? decimal : new BigDecimal(content.toString());
        }
    }
}
