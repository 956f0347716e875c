package io.takt.definition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts approved products and routings in force. Each needs {@code workflow.publish}; what is there already stays. */
public interface DefinitionSetup {

    /** @throws io.takt.shared.InvalidInput naming every wrong row */
    void addRouting(NewRouting routing, SignedOff signedOff);

    /**
     * @throws io.takt.shared.InvalidInput naming every wrong row
     * @throws io.takt.shared.Refused if the routing is not in force
     */
    void addProduct(NewProduct product, SignedOff signedOff);

    /** As approved by the set-up code itself. */
    default void addRouting(NewRouting routing) {
        addRouting(routing, SignedOff.bySetup());
    }

    /** As approved by the set-up code itself. */
    default void addProduct(NewProduct product) {
        addProduct(product, SignedOff.bySetup());
    }

    /** Who wrote and who approved what set-up code brings along: account names. */
    record SignedOff(String author, String approver) {

        /** The set-up code itself. */
        static SignedOff bySetup() {
            return new SignedOff("setup", "setup");
        }
    }

    /** A routing revision with its operations in their order. */
    record NewRouting(String code, String revision, String nameZh, String nameEn, List<NewOperation> operations) {

        public NewRouting {
            operations = List.copyOf(operations);
        }
    }

    /** One operation. */
    record NewOperation(String number, String nameZh, String nameEn, String workUnit, Operation.Mode mode,
            @Nullable String form, @Nullable String program, @Nullable String setupFamily, int setupSeconds,
            int runSeconds, String waitLimit, boolean look, int loadCapacity, List<NewCharacteristic> characteristics,
            List<OperationMaterial> materials) {

        public NewOperation {
            characteristics = List.copyOf(characteristics);
            materials = List.copyOf(materials);
        }

        public NewOperation(String number, String nameZh, String nameEn, String workUnit, Operation.Mode mode,
                @Nullable String form, @Nullable String program, @Nullable String setupFamily, int setupSeconds,
                int runSeconds, String waitLimit, boolean look, int loadCapacity,
                List<NewCharacteristic> characteristics) {
            this(number, nameZh, nameEn, workUnit, mode, form, program, setupFamily, setupSeconds, runSeconds, waitLimit,
                    look, loadCapacity, characteristics, List.of());
        }

        public String elementId() {
            return "op_" + number;
        }
    }

    /** What an operation takes for one piece of whatever product goes through its routing, beside the product's own bill. */
    record OperationMaterial(String material, BigDecimal quantity) {
    }

    /** One characteristic of an operation. */
    record NewCharacteristic(String code, String nameZh, String nameEn, @Nullable String tag,
            @Nullable BigDecimal nominal, @Nullable BigDecimal lower, @Nullable BigDecimal upper,
            @Nullable String unit, boolean key) {
    }

    /** A product revision, the routing that makes it and what goes into one piece. */
    record NewProduct(String material, String revision, String routing, List<BomItem> bom) {

        public NewProduct {
            bom = List.copyOf(bom);
        }
    }
}
