package io.takt.equipment;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.equipment.EquipmentClass.Attribute;
import io.takt.equipment.EquipmentClass.Check;
import io.takt.equipment.domain.EquipmentClassRows;
import io.takt.shared.FieldFaults;
import io.takt.shared.InUse;
import io.takt.shared.Use;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The classes of equipment. */
@Service
public class EquipmentClasses extends MasterData<EquipmentClass, WantedEquipmentClass> {

    static final int LONGEST_VALUE = 200;

    private static final int MOST_ROWS = 50;
    private static final int LONGEST_UNIT = 32;
    private static final int LONGEST_TEXT = 500;

    private final EquipmentClassRows rows;

    EquipmentClasses(EquipmentClassRows rows, RecordKeeping keeping) {
        super(EquipmentClass.ENTITY, rows, keeping);
        this.rows = rows;
    }

    @Override
    protected FieldFaults faults(WantedEquipmentClass wanted, @Nullable EquipmentClass before) {
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn());
        attributes(faults, attributesOf(wanted));
        checks(faults, Objects.requireNonNull(wanted.checks()));
        return faults;
    }

    private static void attributes(FieldFaults faults, List<Attribute> attributes) {
        faults.require(attributes.size() <= MOST_ROWS, "/attributes", "equipment.tooManyRows", MOST_ROWS);
        Set<String> codes = new HashSet<>();
        for (int position = 0; position < attributes.size(); position++) {
            Attribute attribute = attributes.get(position);
            String pointer = "/attributes/" + position;
            faults.code(pointer + "/code", attribute.code())
                    .require(codes.add(attribute.code()), pointer + "/code", "equipment.attributeTwice", String.valueOf(attribute.code()))
                    .name(pointer + "/nameZh", attribute.nameZh()).name(pointer + "/nameEn", attribute.nameEn())
                    .given(pointer + "/dataType", attribute.dataType())
                    .fits(pointer + "/unit", attribute.unit(), LONGEST_UNIT);
            value(faults, pointer + "/defaultValue", attribute, attribute.defaultValue());
        }
    }

    /** What is wrong with a value of an attribute; one that is left out is never wrong. */
    static void value(FieldFaults faults, String pointer, Attribute attribute, @Nullable String value) {
        faults.fits(pointer, value, LONGEST_VALUE)
                .require(value == null || Objects.isNull(attribute.dataType()) || attribute.dataType().takes(value), pointer,
                        "equipment.valueUnfit." + attribute.dataType(), String.valueOf(value));
    }

    private static void checks(FieldFaults faults, List<Check> checks) {
        faults.require(checks.size() <= MOST_ROWS, "/checks", "equipment.tooManyRows", MOST_ROWS);
        for (int position = 0; position < checks.size(); position++) {
            Check check = checks.get(position);
            String pointer = "/checks/" + position;
            faults.name(pointer + "/itemZh", check.itemZh()).name(pointer + "/itemEn", check.itemEn())
                    .fits(pointer + "/methodZh", check.methodZh(), LONGEST_TEXT).fits(pointer + "/methodEn", check.methodEn(), LONGEST_TEXT)
                    .fits(pointer + "/standardZh", check.standardZh(), LONGEST_TEXT)
                    .fits(pointer + "/standardEn", check.standardEn(), LONGEST_TEXT);
        }
    }

    /** An attribute that machines have values of stays, and stays what it is. */
    @Override
    protected void requireAllowed(EquipmentClass before, WantedEquipmentClass wanted) {
        List<Attribute> wantedOnes = attributesOf(wanted);
        List<String> gone = before.attributes().stream()
                .filter(known -> wantedOnes.stream().noneMatch(one -> one.code().equals(known.code()) && one.dataType() == known.dataType()))
                .map(Attribute::code).toList();
        List<Use> valued = gone.isEmpty() ? List.of() : rows.valuing(before.code(), gone);
        if (!valued.isEmpty()) {
            throw new InUse("equipment.attributeValued", before.code(), valued);
        }
    }

    private static List<Attribute> attributesOf(WantedEquipmentClass wanted) {
        return Objects.requireNonNull(wanted.attributes());
    }
}
