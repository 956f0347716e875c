package io.takt.connectivity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the devices now. A value that is stale or bad is shown as such and never as zero. */
public interface Devices {

    List<DeviceView> all();

    Optional<DeviceView> find(String device);

    /** Plant time of the last reading of each device that is within reach, by code. */
    Map<String, Instant> heard();

    /**
     * One device: its link and its last values.
     *
     * @param since plant time of the first good reading, or of the last one before the link was lost
     */
    record DeviceView(String code, String protocol, String address, Link link, @Nullable String trouble, Instant since,
            List<TagView> tags) {

        public Optional<TagView> tag(String name) {
            return tags.stream().filter(tag -> tag.name().equals(name)).findFirst();
        }
    }

    /** Whether the product can talk to a device. */
    enum Link { CONNECTED, DISCONNECTED, DISABLED }

    /** The last value of one tag. */
    record TagView(String name, String address, @Nullable Object value, @Nullable String unit, Quality quality,
            @Nullable Instant sourceTime) {
    }

    /** Whether a value can be used. */
    enum Quality { GOOD, UNCERTAIN, BAD, STALE, NEVER }
}
