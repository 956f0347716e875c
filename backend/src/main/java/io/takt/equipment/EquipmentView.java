package io.takt.equipment;

import io.takt.shared.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of equipment as it stands now.
 *
 * @param device       the code of the device that speaks for it; null for a manual station
 * @param loadCapacity how many units one cycle takes
 * @param state        {@code NO_DATA} while its device cannot be reached
 * @param since        plant time at which it took this state
 * @param holdReason   why it must not be used; null while it may
 */
public record EquipmentView(long id, String code, String nameZh, String nameEn, String equipmentClass, String workUnit,
        @Nullable String device, int loadCapacity, EquipmentState state, Instant since, @Nullable String program,
        @Nullable String setupFamily, @Nullable String holdReason, int version) implements Named {

    public boolean held() {
        return holdReason != null;
    }
}
