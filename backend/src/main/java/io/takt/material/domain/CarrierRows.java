package io.takt.material.domain;

import io.takt.material.Carriers.Carrier;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rows of carriers. */
public interface CarrierRows {

    List<Carrier> all();

    List<Carrier> usable();

    Optional<Carrier> find(String code);

    List<Carrier> named(Collection<String> codes);

    long lock(long id);

    void place(String code, String place);

    void add(String code, String material, int slots);
}
