package io.takt.equipment.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.takt.equipment.EquipmentRecord;
import io.takt.equipment.EquipmentRecord.AttributeValue;
import io.takt.equipment.EquipmentView;
import io.takt.equipment.WantedEquipment;
import io.takt.equipment.domain.EquipmentRecordRows;
import io.takt.shared.AssembledRows;
import io.takt.shared.NestedRecordRows;
import io.takt.shared.Use;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface EquipmentRecordMapper extends EquipmentRecordRows, AssembledRows<EquipmentRecord, WantedEquipment, EquipmentRecordMapper.Row> {

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

    List<KeptValue> valuesOf(@Param("equipment") List<Long> equipment);

    void clearValues(long id);

    void addValues(@Param("id") long id, @Param("values") List<AttributeValue> values);

    void forgetStates(long id);

    void forgetHeard(long id);

    @Override
    default long idOf(String code) {
        return row(code).orElseThrow().id();
    }

    @Override
    default List<EquipmentRecord> whole(List<Row> rows) {
        Map<Long, List<AttributeValue>> values = valuesOf(rows.stream().map(Row::id).toList()).stream()
                .collect(groupingBy(KeptValue::equipment, mapping(KeptValue::told, toList())));
        return rows.stream().map(row -> row.with(values.getOrDefault(row.id(), List.of()))).toList();
    }

    @Override
    default void fill(long id, WantedEquipment wanted) {
        NestedRecordRows.fill(id, wanted.attributes(), this::addValues);
    }

    @Override
    default void clear(long id) {
        clearValues(id);
    }

    @Override
    default void remove(long id) {
        forgetStates(id);
        forgetHeard(id);
        AssembledRows.super.remove(id);
    }

    @Override
    default List<Use> uses(String code) {
        return List.of();
    }
}
