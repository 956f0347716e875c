package io.takt.equipment;

import io.takt.equipment.EquipmentClass.Attribute;
import io.takt.equipment.EquipmentClass.Check;
import io.takt.shared.WantedRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an equipment class shall be. */
public record WantedEquipmentClass(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn,
        @Nullable List<Attribute> attributes, @Nullable List<Check> checks) implements WantedRecord {

    public WantedEquipmentClass {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
        attributes = WantedRecord.rows(attributes);
        checks = WantedRecord.rows(checks);
    }
}
