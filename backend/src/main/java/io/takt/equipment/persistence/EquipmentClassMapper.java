package io.takt.equipment.persistence;

import io.takt.equipment.EquipmentClass;
import io.takt.equipment.EquipmentClass.Attribute;
import io.takt.equipment.EquipmentClass.Check;
import io.takt.equipment.WantedEquipmentClass;
import io.takt.equipment.domain.EquipmentClassRows;
import io.takt.shared.NestedRecordRows;
import io.takt.shared.Use;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface EquipmentClassMapper extends EquipmentClassRows, NestedRecordRows<EquipmentClass, WantedEquipmentClass> {

    void clearAttributes(long id);

    void clearChecks(long id);

    void addAttributes(@Param("id") long id, @Param("attributes") List<Attribute> attributes);

    void addChecks(@Param("id") long id, @Param("checks") List<Check> checks);

    @Override
    List<Use> valuing(@Param("code") String code, @Param("attributes") List<String> attributes);

    @Override
    default void fill(long id, WantedEquipmentClass wanted) {
        NestedRecordRows.fill(id, wanted.attributes(), this::addAttributes);
        NestedRecordRows.fill(id, wanted.checks(), this::addChecks);
    }

    @Override
    default void clear(long id) {
        clearAttributes(id);
        clearChecks(id);
    }
}
