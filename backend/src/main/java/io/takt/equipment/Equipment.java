package io.takt.equipment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plant's equipment and its current state. */
public interface Equipment {

    /** What is not archived, as far as the actor's account goes. Needs {@code equipment.read}. */
    List<EquipmentView> all();

    Optional<EquipmentView> find(String code);

    /** @throws io.takt.shared.NotFound {@code equipment.unknown} */
    EquipmentView view(String code);

    /** The machine at a work unit; of several the first by code that a device speaks for, if any does. */
    Optional<EquipmentView> atWorkUnit(String workUnit);

    /** The first of a class, chosen in the same way. */
    Optional<EquipmentView> firstOfClass(String equipmentClass);

    Optional<EquipmentView> ofDevice(String device);

    /** Notes what a machine is set up for, within the caller's transaction. */
    void setUp(String code, @Nullable String program, @Nullable String setupFamily);

    /** Needs {@code execution.supervise}. */
    void hold(String code, String reason);

    /** Needs {@code execution.supervise}. */
    void release(String code, String reason);
}
