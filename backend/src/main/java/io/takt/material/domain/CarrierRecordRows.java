package io.takt.material.domain;

import io.takt.material.CarrierRecord;
import io.takt.material.WantedCarrier;
import io.takt.shared.RecordRows;
import java.util.Optional;

/** The rows of carriers as people keep them. */
public interface CarrierRecordRows extends RecordRows<CarrierRecord, WantedCarrier> {

    Optional<CarrierRecord> findByTag(String rfid);
}
