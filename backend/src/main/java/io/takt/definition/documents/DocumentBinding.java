package io.takt.definition.documents;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document belongs to: a routing or one operation of it, a material, a class of equipment, or one asset.
 *
 * @param operation the operation's number; null for the whole routing
 */
public record DocumentBinding(@Nullable String routing, @Nullable String operation, @Nullable String material, @Nullable String equipmentClass,
        @Nullable String asset) {

    public static DocumentBinding ofOperation(String routing, String operation) {
        return new DocumentBinding(routing, operation, null, null, null);
    }

    public static DocumentBinding ofMaterial(String material) {
        return new DocumentBinding(null, null, material, null, null);
    }

    /** As a comparison of two revisions calls it. */
    String title() {
        return Stream.of(routing, operation, material, equipmentClass, asset).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
