package io.takt.equipment.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.takt.equipment.EquipmentRecord;
import io.takt.equipment.EquipmentRecord.AttributeValue;
import io.takt.equipment.EquipmentView;
import io.takt.equipment.WantedEquipment;
import io.takt.equipment.domain.EquipmentRecordRows;
import io.takt.shared.ListQuery;
import io.takt.shared.Use;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface EquipmentRecordMapper extends EquipmentRecordRows {

    /** A value and whose it is. */
    record KeptValue(long equipment, String attribute, String value) {

        AttributeValue told() {
            return new AttributeValue(attribute, value);
        }
    }

    /** The row of a machine, without the values of its attributes. */
    record Row(long id, EquipmentView now, int slots, @Nullable String note, boolean archived, int version) {

        EquipmentRecord with(List<AttributeValue> values) {
            return new EquipmentRecord(now, slots, note, values, archived, version);
        }
    }

    List<Row> page(ListQuery query);

    Optional<Row> row(String code);

    Optional<Row> lockedRow(String code);

    Optional<Row> keptRow(String code);

    List<KeptValue> valuesOf(@Param("equipment") List<Long> equipment);

    void insert(WantedEquipment wanted);

    void update(@Param("id") long id, @Param("wanted") WantedEquipment wanted);

    void clearValues(long id);

    void addValues(@Param("id") long id, @Param("values") List<AttributeValue> values);

    void forgetStates(long id);

    void forgetHeard(long id);

    void delete(long id);

    /** One question for the values of all lines, however many there are. */
    @Override
    default List<EquipmentRecord> list(ListQuery query) {
        List<Row> lines = page(query);
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<Long, List<AttributeValue>> values = valuesOf(lines.stream().map(line -> line.id()).toList()).stream()
                .collect(groupingBy(KeptValue::equipment, mapping(KeptValue::told, toList())));
        return lines.stream().map(line -> line.with(values.getOrDefault(line.id(), List.of()))).toList();
    }

    @Override
    default Optional<EquipmentRecord> find(String code) {
        return row(code).map(this::whole);
    }

    @Override
    default Optional<EquipmentRecord> lock(String code) {
        return lockedRow(code).map(this::whole);
    }

    @Override
    default Optional<EquipmentRecord> keep(String code) {
        return keptRow(code).map(this::whole);
    }

    private EquipmentRecord whole(Row row) {
        return row.with(valuesOf(List.of(row.id())).stream().map(KeptValue::told).toList());
    }

    @Override
    default void add(WantedEquipment wanted) {
        insert(wanted);
        putValues(row(String.valueOf(wanted.code())).orElseThrow().id(), wanted);
    }

    @Override
    default void change(long id, WantedEquipment wanted) {
        update(id, wanted);
        clearValues(id);
        putValues(id, wanted);
    }

    private void putValues(long id, WantedEquipment wanted) {
        List<AttributeValue> values = Objects.requireNonNull(wanted.attributes());
        if (!values.isEmpty()) {
            addValues(id, values);
        }
    }

    @Override
    default List<Use> uses(String code) {
        return List.of();
    }

    @Override
    default void remove(long id) {
        clearValues(id);
        forgetStates(id);
        forgetHeard(id);
        delete(id);
    }
}
