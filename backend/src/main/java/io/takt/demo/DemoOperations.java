package io.takt.demo;

import io.takt.definition.DefinitionSetup.NewCharacteristic;
import io.takt.definition.DefinitionSetup.NewOperation;
import io.takt.definition.DefinitionSetup.OperationMaterial;
import io.takt.definition.Operation.Mode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations and characteristics as the demo factory's routings are written down: what is the same everywhere is said here. */
final class DemoOperations {

    private static final String WAIT = "PT30M";
    private static final int BOX = 6;

    private DemoOperations() {
    }

    /** How an operation is called. */
    record Name(String number, String zh, String en) {
    }

    /** How long it takes. */
    record Times(int setupSeconds, int runSeconds) {
    }

    static NewOperation byPerson(Name name, String workUnit, String form, int runSeconds) {
        return new NewOperation(name.number(), name.zh(), name.en(), workUnit, Mode.PERSON, form, null, null, 0, runSeconds, WAIT,
                false, BOX, List.of());
    }

    /** @param load how many pieces one cycle takes */
    static NewOperation byMachine(Name name, String workUnit, String program, Times times, int load) {
        return new NewOperation(name.number(), name.zh(), name.en(), workUnit, Mode.MACHINE, null, program, null,
                times.setupSeconds(), times.runSeconds(), WAIT, false, load, List.of());
    }

    static NewOperation intoStore(Name name, String workUnit, int runSeconds) {
        return new NewOperation(name.number(), name.zh(), name.en(), workUnit, Mode.TRANSPORT, null, null, null, 0, runSeconds, WAIT,
                false, BOX, List.of());
    }

    static NewOperation attended(NewOperation operation) {
        return new NewOperation(operation.number(), operation.nameZh(), operation.nameEn(), operation.workUnit(), Mode.ATTENDED,
                null, operation.program(), operation.setupFamily(), operation.setupSeconds(), operation.runSeconds(),
                operation.waitLimit(), operation.look(), operation.loadCapacity(), operation.characteristics());
    }

    static NewOperation inFamily(NewOperation operation, String family) {
        return new NewOperation(operation.number(), operation.nameZh(), operation.nameEn(), operation.workUnit(), operation.mode(),
                null, operation.program(), family, operation.setupSeconds(), operation.runSeconds(), operation.waitLimit(),
                operation.look(), operation.loadCapacity(), operation.characteristics());
    }

    static NewOperation looking(NewOperation operation) {
        return new NewOperation(operation.number(), operation.nameZh(), operation.nameEn(), operation.workUnit(), operation.mode(),
                null, operation.program(), operation.setupFamily(), operation.setupSeconds(), operation.runSeconds(),
                operation.waitLimit(), true, operation.loadCapacity(), operation.characteristics());
    }

    static NewOperation inspecting(NewOperation operation, List<NewCharacteristic> characteristics) {
        return new NewOperation(operation.number(), operation.nameZh(), operation.nameEn(), operation.workUnit(), operation.mode(),
                null, operation.program(), operation.setupFamily(), operation.setupSeconds(), operation.runSeconds(),
                operation.waitLimit(), operation.look(), operation.loadCapacity(), characteristics);
    }

    /** What the operation takes for each piece, beside the product's own bill. */
    static NewOperation taking(NewOperation operation, String material, int quantity) {
        return new NewOperation(operation.number(), operation.nameZh(), operation.nameEn(), operation.workUnit(), operation.mode(),
                operation.form(), operation.program(), operation.setupFamily(), operation.setupSeconds(), operation.runSeconds(),
                operation.waitLimit(), operation.look(), operation.loadCapacity(), operation.characteristics(),
                List.of(new OperationMaterial(material, BigDecimal.valueOf(quantity))));
    }

    /** @param tag the machine's name for the value; null for one that a person takes */
    static NewCharacteristic value(Name name, @Nullable String tag, String unit, String... nominalLowerUpper) {
        return new NewCharacteristic(name.number(), name.zh(), name.en(), tag, number(nominalLowerUpper[0]),
                number(nominalLowerUpper[1]), number(nominalLowerUpper[2]), unit, false);
    }

    static NewCharacteristic key(NewCharacteristic characteristic) {
        return new NewCharacteristic(characteristic.code(), characteristic.nameZh(), characteristic.nameEn(), characteristic.tag(),
                characteristic.nominal(), characteristic.lower(), characteristic.upper(), characteristic.unit(), true);
    }

    /** Something that is right or wrong. */
    static NewCharacteristic attribute(Name name) {
        return new NewCharacteristic(name.number(), name.zh(), name.en(), null, null, null, null, null, false);
    }

    /** An empty text where there is no limit. */
    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
