package io.takt.equipment;

import io.takt.shared.WantedRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Identical machines to be added in one step.
 *
 * @param codes their codes, with the numbers in braces: {@code MC-CNC-L{01..10}}
 */
public record WantedSeries(@Nullable String codes, @Nullable String nameZh, @Nullable String nameEn, @Nullable String equipmentClass,
        @Nullable String workUnit, @Nullable Integer loadCapacity, @Nullable Integer slots) {

    public WantedSeries {
        codes = WantedRecord.stripped(codes);
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
    }

    /** One of them; its names end with its number. */
    WantedEquipment one(String code, String number) {
        return new WantedEquipment(code, nameZh + " " + number, nameEn + " " + number, equipmentClass, workUnit, null, loadCapacity, slots,
                null, List.of());
    }
}
