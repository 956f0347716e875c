package io.takt.equipment.domain;

import io.takt.equipment.EquipmentRecord;
import io.takt.equipment.WantedEquipment;
import io.takt.shared.RecordRows;
import java.util.Optional;

/** The rows of equipment as people keep them; how each stands now is in {@link EquipmentRows}. */
public interface EquipmentRecordRows extends RecordRows<EquipmentRecord, WantedEquipment> {

    /** The code of the machine that a device speaks for, if its record is not archived. */
    Optional<String> speakingFor(String device);
}
