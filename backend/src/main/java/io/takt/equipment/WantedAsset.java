package io.takt.equipment;

import io.takt.administration.spi.Refers;
import io.takt.shared.WantedRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an asset shall be; where it is is no part of it. */
public record WantedAsset(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn,
        @Refers(EquipmentClass.ENTITY) @Nullable String equipmentClass, @Nullable String serialNumber, @Nullable String manufacturer,
        @Nullable String model, @Nullable LocalDate commissionedOn, @Nullable String note) implements WantedRecord {

    public WantedAsset {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
        serialNumber = blankless(serialNumber);
        manufacturer = blankless(manufacturer);
        model = blankless(model);
        note = blankless(note);
    }

    WantedAsset named(String name) {
        return new WantedAsset(name, nameZh, nameEn, equipmentClass, serialNumber, manufacturer, model, commissionedOn, note);
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
