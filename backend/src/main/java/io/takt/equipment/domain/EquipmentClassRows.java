package io.takt.equipment.domain;

import io.takt.equipment.EquipmentClass;
import io.takt.equipment.WantedEquipmentClass;
import io.takt.shared.RecordRows;
import io.takt.shared.Use;
import java.util.List;

/** The rows of equipment classes, with their attributes and checks. */
public interface EquipmentClassRows extends RecordRows<EquipmentClass, WantedEquipmentClass> {

    /** The machines of the class that have values of these attributes. */
    List<Use> valuing(String code, List<String> attributes);
}
