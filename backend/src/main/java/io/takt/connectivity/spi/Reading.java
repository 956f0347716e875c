package io.takt.connectivity.spi;

import io.takt.connectivity.Devices.Quality;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a device answered for one tag. */
public record Reading(@Nullable Object value, Quality quality, @Nullable Instant sourceTime) {

    public boolean isGood() {
        return quality == Quality.GOOD && value != null;
    }

    public Signal.Value latched() {
        return new Signal.Value(value, isGood());
    }
}
