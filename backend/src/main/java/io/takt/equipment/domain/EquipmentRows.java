package io.takt.equipment.domain;

import io.takt.equipment.EquipmentState;
import io.takt.equipment.EquipmentView;
import io.takt.shared.Use;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How each piece of equipment stands now; a state, a set-up and a hold are simply the last ones. */
public interface EquipmentRows {

    /** What is not archived. */
    List<EquipmentView> all();

    Optional<EquipmentView> find(String code);

    /** Of what is not archived, as the two below. */
    Optional<EquipmentView> atWorkUnit(String workUnit);

    Optional<EquipmentView> firstOfClass(String equipmentClass);

    Optional<EquipmentView> ofDevice(String device);

    /** Returns zero when the state was this one already. */
    int reported(long id, EquipmentState state, @Nullable String program, Instant since);

    /** Returns zero when the link was so already. */
    int linked(long id, boolean connected, Instant since);

    /** Nothing has been heard of it yet; what has no device is idle. */
    void unheard(long id, Instant since);

    void setUp(long id, @Nullable String program, @Nullable String setupFamily);

    /** Returns zero when it was held already. */
    int hold(long id, String reason);

    /** Returns zero when it was not held. */
    int release(long id);

    /** What stands at a work unit. */
    List<Use> usesOfPlace(String workUnit);
}
