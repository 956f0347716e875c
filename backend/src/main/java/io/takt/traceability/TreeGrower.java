package io.takt.traceability;

import io.takt.execution.UnitLineage.Lineage;
import io.takt.execution.UnitRecords.Genealogy;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.material.MaterialLot;
import io.takt.traceability.UnitTree.Kind;
import io.takt.traceability.UnitTree.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Grows a unit's tree from what is known of it and its parts.
 *
 * @param names what materials are called, by their codes
 * @param lots  the lots that went in, by their codes
 */
record TreeGrower(Lineage known, Map<String, String> names, Map<String, MaterialLot> lots) {

    Node unit(String code) {
        return unit(known.units().get(code), BigDecimal.ONE, null, parts(code));
    }

    /** A unit around the tree, without its parts. */
    Node whole(UnitRecord unit) {
        return unit(unit, BigDecimal.ONE, null, List.of());
    }

    String nameOf(String unit) {
        return name(known.units().get(unit).material());
    }

    private List<Node> parts(String unit) {
        return known.partsOf(unit).stream().map(this::part).toList();
    }

    private Node part(Genealogy link) {
        if (!link.component().isEmpty()) {
            return unit(known.units().get(link.component()), link.quantity(), link, parts(link.component()));
        }
        MaterialLot lot = lots.get(link.materialLot());
        boolean told = !link.materialLot().isEmpty();
        return new Node(told ? Kind.LOT : Kind.MATERIAL, told ? link.materialLot() : link.material(), link.material(),
                name(link.material()), null, null, lot == null ? null : lot.supplier(), lot == null ? null : lot.heatNumber(),
                link.quantity(), link.job(), link.at(), link.removedAt(),
                insteadOf(link), List.of());
    }

    private Node unit(UnitRecord unit, BigDecimal quantity, @Nullable Genealogy link, List<Node> parts) {
        return new Node(Kind.UNIT, unit.code(), unit.material(), name(unit.material()), unit.serial(), unit.state(), null, null,
                quantity, link == null ? null : link.job(), link == null ? null : link.at(),
                link == null ? null : link.removedAt(), link == null ? null : insteadOf(link), parts);
    }

    private static @Nullable String insteadOf(Genealogy link) {
        return link.isSubstitute() ? link.plannedMaterial() : null;
    }

    private String name(String material) {
        return names.getOrDefault(material, material);
    }
}
