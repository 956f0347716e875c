package io.takt.equipment.persistence;

import io.takt.equipment.domain.EquipmentRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface EquipmentMapper extends EquipmentRows {
}
