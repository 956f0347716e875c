package io.takt.equipment.domain;

import io.takt.equipment.AssetPlace;
import io.takt.equipment.AssetStay;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that tell where assets were; they are only added to and ended; an import that is undone removes its own. */
public interface AssetStays {

    /** The newest first. */
    List<AssetStay> of(long asset);

    /** The newest first. */
    List<AssetStay> at(String equipment);

    void begin(long asset, AssetPlace place, Instant at, String by, @Nullable String reason);

    void end(long asset, Instant at);

    /** Those that last of some assets that fill a role. */
    List<AssetStay> inRoles(Collection<String> assets);

    /** Removes the one that lasts. */
    void removeLast(long asset);

    /** The last one that has ended lasts again. */
    void resume(long asset);
}
