package io.takt.equipment.events;

/** A machine changed its state, was held or may be used again. */
public record EquipmentChanged(String equipment, String workUnit) {
}
