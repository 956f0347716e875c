package io.takt.definition;

import io.takt.definition.WantedRouting.WantedCharacteristic;
import io.takt.definition.WantedRouting.WantedOperation;
import io.takt.definition.WantedRouting.WantedOperationMaterial;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput.Fault;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is wrong with a routing, row by row. */
final class RoutingFaults {

    private static final int LONGEST_ELEMENT = 64;
    private static final int LONGEST_PROGRAM = 100;
    private static final int LONGEST_SHORT = 16;
    private static final int LONGEST_WAIT = 32;

    private final Predicate<String> workUnits;
    private final Predicate<String> materials;
    private final FieldFaults faults = new FieldFaults();
    private int lastNumber = -1;

    private RoutingFaults(Predicate<String> workUnits, Predicate<String> materials) {
        this.workUnits = workUnits;
        this.materials = materials;
    }

    /**
     * @param workUnits whether new work may name a work unit
     * @param materials whether new work may name a material
     */
    static List<Fault> of(WantedRouting routing, Predicate<String> workUnits, Predicate<String> materials) {
        RoutingFaults found = new RoutingFaults(workUnits, materials);
        found.faults.name("/nameZh", routing.nameZh()).name("/nameEn", routing.nameEn());
        List<@Nullable WantedOperation> operations = routing.rows();
        for (int i = 0; i < operations.size(); i++) {
            found.look("/operations/" + i, operations.get(i));
        }
        return found.faults.found();
    }

    private void look(String at, @Nullable WantedOperation operation) {
        if (operation == null) {
            faults.given(at, null);
            return;
        }
        faults.require(isNextNumber(operation.number()), at + "/number", "definition.operationNumber", String.valueOf(operation.number()))
                .name(at + "/nameZh", operation.nameZh()).name(at + "/nameEn", operation.nameEn())
                .named(at + "/workUnit", operation.workUnit())
                .given(at + "/mode", operation.mode()).given(at + "/runSeconds", operation.runSeconds())
                .fits(at + "/form", operation.form(), LONGEST_ELEMENT).fits(at + "/program", operation.program(), LONGEST_PROGRAM)
                .fits(at + "/setupFamily", operation.setupFamily(), LONGEST_ELEMENT)
                .require(number(operation.setupSeconds()) >= 0, at + "/setupSeconds", "definition.negativeTime")
                .require(number(operation.runSeconds()) >= 0, at + "/runSeconds", "definition.negativeTime")
                .require(number(operation.loadCapacity()) > 0, at + "/loadCapacity", "definition.loadCapacity", number(operation.loadCapacity()))
                .require(operation.mode() != Operation.Mode.PERSON || operation.form() != null, at + "/form", "definition.formMissing")
                .require(isDuration(operation.waitLimit()), at + "/waitLimit", "definition.waitLimit", String.valueOf(operation.waitLimit()));
        String workUnit = operation.workUnit();
        if (workUnit != null && !workUnit.isBlank() && workUnit.length() <= FieldFaults.LONGEST_CODE) {
            faults.require(workUnits.test(workUnit), at + "/workUnit", "definition.workUnitUnknown", workUnit);
        }
        characteristics(at, Objects.requireNonNull(operation.characteristics()));
        materials(at, Objects.requireNonNull(operation.materials()));
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** Operations stand in the order of their numbers. */
    private boolean isNextNumber(@Nullable String number) {
        if (number == null || !number.matches("[0-9]{2,4}") || Integer.parseInt(number) <= lastNumber) {
            return false;
        }
        lastNumber = Integer.parseInt(number);
        return true;
    }

    private void characteristics(String at, List<@Nullable WantedCharacteristic> characteristics) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < characteristics.size(); i++) {
            look(at + "/characteristics/" + i, characteristics.get(i), codes);
        }
    }

    private void look(String at, @Nullable WantedCharacteristic characteristic, Set<String> codes) {
        if (characteristic == null) {
            faults.given(at, null);
            return;
        }
        String code = characteristic.code();
        faults.code(at + "/code", code).fits(at + "/code", code, LONGEST_SHORT)
                .require(code == null || codes.add(code), at + "/code", "definition.rowTwice", String.valueOf(code))
                .name(at + "/nameZh", characteristic.nameZh()).name(at + "/nameEn", characteristic.nameEn())
                .fits(at + "/tag", characteristic.tag(), LONGEST_ELEMENT).fits(at + "/unit", characteristic.unit(), LONGEST_SHORT)
                .require(Amounts.fits(characteristic.nominal()), at + "/nominal", Amounts.UNFIT)
                .require(Amounts.fits(characteristic.lower()), at + "/lower", Amounts.UNFIT)
                .require(Amounts.fits(characteristic.upper()), at + "/upper", Amounts.UNFIT);
        if (characteristic.lower() != null && characteristic.upper() != null) {
            faults.require(characteristic.lower().compareTo(characteristic.upper()) <= 0, at + "/lower", "definition.limitsCrossed",
                    characteristic.lower(), characteristic.upper());
        }
    }

    private void materials(String at, List<@Nullable WantedOperationMaterial> taken) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < taken.size(); i++) {
            WantedOperationMaterial material = taken.get(i);
            if (material == null) {
                faults.given(at + "/materials/" + i, null);
            } else {
                Amounts.look(faults, at + "/materials/" + i, material.material(), material.quantity(), codes, materials);
            }
        }
    }

    private static boolean isDuration(@Nullable String text) {
        try {
            return text != null && text.length() <= LONGEST_WAIT && !Duration.parse(text).isNegative();
        } catch (DateTimeParseException noDuration) {
            return false;
        }
    }
}
