package io.takt.plant.persistence;

import io.takt.plant.domain.PlaceRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface PlaceMapper extends PlaceRows {
}
