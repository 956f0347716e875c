package io.takt.definition;

import io.takt.definition.WantedProduct.WantedBomItem;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput.Fault;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** What is wrong with a product, row by row. */
final class ProductFaults {

    private static final int LONGEST_REVISION = 16;

    private final Predicate<String> materials;
    private final Predicate<String> routings;

    /**
     * @param materials whether new work may name a material
     * @param routings  whether there is a routing
     */
    ProductFaults(Predicate<String> materials, Predicate<String> routings) {
        this.materials = materials;
        this.routings = routings;
    }

    List<Fault> of(String code, WantedProduct wanted) {
        FieldFaults faults = new FieldFaults().require(materials.test(code), "/code", "definition.materialUnknown", code)
                .named("/routing", wanted.routing()).fits("/routingRevision", wanted.routingRevision(), LONGEST_REVISION);
        String routing = wanted.routing();
        if (routing != null && !routing.isBlank()) {
            faults.require(routings.test(routing), "/routing", "definition.noRouting", routing);
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < wanted.rows().size(); i++) {
            WantedBomItem item = wanted.rows().get(i);
            if (item == null) {
                faults.given("/bom/" + i, null);
            } else {
                look(faults, "/bom/" + i, item, codes);
                faults.require(!code.equals(item.material()), "/bom/" + i + "/material", "definition.bomCycle", code, code);
            }
        }
        return faults.found();
    }

    private void look(FieldFaults faults, String at, WantedBomItem item, Set<String> codes) {
        BigDecimal allowance = Objects.requireNonNull(item.scrapAllowance());
        Amounts.look(faults, at, item.material(), item.quantity(), codes, materials);
        faults.require(item.operation() != null && item.operation().matches("[0-9]{2,4}"), at + "/operation", "definition.noOperationNumber",
                        String.valueOf(item.operation()))
                .require(allowance.signum() >= 0 && allowance.compareTo(BigDecimal.ONE) <= 0, at + "/scrapAllowance", "definition.scrapAllowance")
                .require(Amounts.fits(allowance), at + "/scrapAllowance", Amounts.UNFIT);
    }
}
