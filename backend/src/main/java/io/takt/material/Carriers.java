package io.takt.material;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Boxes that units travel in. */
public interface Carriers {

    List<Carrier> all();

    /** Those that new work may take: neither blocked nor archived. */
    List<Carrier> usable();

    Optional<Carrier> find(String code);

    /** Those of the codes that are carriers. */
    List<Carrier> named(Collection<String> codes);

    /** Lets nobody else lock the carrier until the caller's transaction ends. */
    void lock(String code);

    /** Notes where a carrier stands, in the caller's transaction. */
    void place(String code, String place);

    /** Adds a carrier; one that is there already stays as it is. Needs {@code material.receive}. */
    void add(String code, String material, int slots);

    /**
     * A box with numbered slots.
     *
     * @param material the definition of the box itself
     * @param place    where it stands; null while nobody has said so
     */
    record Carrier(long id, String code, String material, int slots, @Nullable String place) {
    }
}
