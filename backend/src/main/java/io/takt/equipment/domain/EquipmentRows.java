package io.takt.equipment.domain;

import io.takt.equipment.Equipment.Definition;
import io.takt.equipment.EquipmentState;
import io.takt.equipment.EquipmentView;
import io.takt.shared.Use;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of equipment. Changes of what people set are versioned; a state is simply the last one. */
public interface EquipmentRows {

    List<EquipmentView> all();

    Optional<EquipmentView> find(String code);

    Optional<EquipmentView> atWorkUnit(String workUnit);

    Optional<EquipmentView> firstOfClass(String equipmentClass);

    Optional<EquipmentView> ofDevice(String device);

    void add(Definition definition, Instant since);

    int change(Definition definition, int version);

    /** Returns zero when the state was this one already. */
    int reported(long id, EquipmentState state, @Nullable String program, Instant since);

    /** Returns zero when the link was so already. */
    int linked(long id, boolean connected, Instant since);

    int setUp(long id, @Nullable String program, @Nullable String setupFamily, int version);

    int holdFor(long id, @Nullable String reason, int version);

    /** What stands at a work unit. */
    List<Use> usesOfPlace(String workUnit);
}
