package io.takt.equipment.persistence;

import io.takt.equipment.EquipmentClass.Attribute;
import io.takt.equipment.EquipmentClass.Check;
import io.takt.equipment.WantedEquipmentClass;
import io.takt.equipment.domain.EquipmentClassRows;
import io.takt.shared.Use;
import java.util.List;
import java.util.Objects;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface EquipmentClassMapper extends EquipmentClassRows {

    void insert(WantedEquipmentClass wanted);

    void update(@Param("id") long id, @Param("wanted") WantedEquipmentClass wanted);

    void clearAttributes(long id);

    void clearChecks(long id);

    void addAttributes(@Param("id") long id, @Param("attributes") List<Attribute> attributes);

    void addChecks(@Param("id") long id, @Param("checks") List<Check> checks);

    void delete(long id);

    long idOf(String code);

    @Override
    List<Use> valuing(@Param("code") String code, @Param("attributes") List<String> attributes);

    @Override
    default void add(WantedEquipmentClass wanted) {
        insert(wanted);
        addRows(idOf(String.valueOf(wanted.code())), wanted);
    }

    @Override
    default void change(long id, WantedEquipmentClass wanted) {
        update(id, wanted);
        clearRows(id);
        addRows(id, wanted);
    }

    @Override
    default void remove(long id) {
        clearRows(id);
        delete(id);
    }

    private void clearRows(long id) {
        clearAttributes(id);
        clearChecks(id);
    }

    private void addRows(long id, WantedEquipmentClass wanted) {
        List<Attribute> attributes = Objects.requireNonNull(wanted.attributes());
        List<Check> checks = Objects.requireNonNull(wanted.checks());
        if (!attributes.isEmpty()) {
            addAttributes(id, attributes);
        }
        if (!checks.isEmpty()) {
            addChecks(id, checks);
        }
    }
}
