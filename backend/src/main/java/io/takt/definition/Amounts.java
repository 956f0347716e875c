package io.takt.definition;

import io.takt.shared.FieldFaults;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is wrong with an amount of a material, and with a number that has to be kept. */
final class Amounts {

    static final String UNFIT = "definition.numberUnfit";

    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");
    private static final int DECIMALS = 6;

    private Amounts() {
    }

    /** Whether the database keeps the number as it is. */
    static boolean fits(@Nullable BigDecimal number) {
        return number == null || number.abs().compareTo(LIMIT) < 0 && number.stripTrailingZeros().scale() <= DECIMALS;
    }

    /**
     * @param codes     the materials of the rows before
     * @param materials whether new work may name a material
     */
    static void look(FieldFaults faults, String at, @Nullable String material, @Nullable BigDecimal quantity, Set<String> codes,
            Predicate<String> materials) {
        faults.named(at + "/material", material).given(at + "/quantity", quantity)
                .require(quantity == null || quantity.signum() > 0, at + "/quantity", "definition.quantityNotPositive")
                .require(fits(quantity), at + "/quantity", UNFIT);
        if (material != null && !material.isBlank() && material.length() <= FieldFaults.LONGEST_CODE) {
            faults.require(codes.add(material), at + "/material", "definition.rowTwice", material)
                    .require(materials.test(material), at + "/material", "definition.materialUnknown", material);
        }
    }
}
