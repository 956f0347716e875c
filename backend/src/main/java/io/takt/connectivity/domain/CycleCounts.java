package io.takt.connectivity.domain;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import io.takt.connectivity.spi.Signal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What devices have counted of their own cycles, beside the requests that explain it. */
public interface CycleCounts {

    /** More than a device can have done between two looks; such a jump is no count. */
    long LARGEST_STEP = 1_000;

    /** Nothing for a device that does not count its cycles. */
    Optional<Count> find(String device);

    /** As {@link #find}, locked until the transaction ends. */
    Optional<Count> lock(String device);

    /** The device has counted on; counting begins with the first call. */
    void counted(String device, long cycles);

    /** Something is known that the device did: an answer, or what a person says in its place. */
    void explained(String device, long cycles);

    /** What was counted until now says nothing any more. */
    void quarantine(String device, Instant now);

    /** Takes a request that was given up after it was sent as done by the device; false if there is none that may be. */
    boolean takeGivenUp(String device);

    static boolean isCountedBy(DeviceDefinition device, TriggerDefinition trigger) {
        return device.handshake() != null && trigger.type().equals("COUNTER") && trigger.name().equals(Signal.CYCLES);
    }

    /**
     * Where a device's count stands.
     *
     * @param quarantinedAt plant time at which its counter was last found to have been set back or to have jumped
     */
    record Count(long counted, long explained, @Nullable Instant quarantinedAt) {

        /** How many cycles nobody has explained yet; negative while an answer is ahead of its count. */
        public long open() {
            return counted - explained;
        }
    }
}
