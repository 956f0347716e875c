package io.takt.equipment.persistence;

import io.takt.equipment.domain.StateSlices;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface StateSliceMapper extends StateSlices {
}
