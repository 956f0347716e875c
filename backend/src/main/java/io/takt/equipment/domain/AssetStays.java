package io.takt.equipment.domain;

import io.takt.equipment.AssetPlace;
import io.takt.equipment.AssetStay;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that tell where assets were; they are only added to and ended. */
public interface AssetStays {

    /** The newest first. */
    List<AssetStay> of(long asset);

    /** The newest first. */
    List<AssetStay> at(String equipment);

    void begin(long asset, AssetPlace place, Instant at, String by, @Nullable String reason);

    void end(long asset, Instant at);
}
