package io.takt.equipment;

import io.takt.equipment.PhysicalAsset.Condition;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an asset can be.
 *
 * @param equipment the equipment whose role it fills; null unless it is in use
 */
public record AssetPlace(Condition condition, @Nullable String equipment) {

    static AssetPlace at(String equipment) {
        return new AssetPlace(Condition.IN_USE, equipment);
    }

    static AssetPlace of(Condition condition) {
        return new AssetPlace(condition, null);
    }

    /** As the history tells it. */
    Map<String, Object> told() {
        Map<String, Object> told = new HashMap<>(Map.of("condition", condition.name()));
        if (equipment != null) {
            told.put("equipment", equipment);
        }
        return told;
    }
}
