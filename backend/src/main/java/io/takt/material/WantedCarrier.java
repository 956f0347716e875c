package io.takt.material;

import io.takt.administration.spi.Refers;
import io.takt.material.CarrierRecord.State;
import io.takt.shared.WantedRecord;
import org.jspecify.annotations.Nullable;

/** What a carrier shall be. */
public record WantedCarrier(@Nullable String code, @Refers(MaterialDefinition.ENTITY) @Nullable String material, @Nullable Integer slots,
        @Nullable String rfid, @Nullable State state) implements WantedRecord {

    public WantedCarrier {
        rfid = rfid == null || rfid.isBlank() ? null : rfid.strip();
    }

    WantedCarrier named(String name) {
        return new WantedCarrier(name, material, slots, rfid, state);
    }
}
