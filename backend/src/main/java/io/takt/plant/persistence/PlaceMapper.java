package io.takt.plant.persistence;

import io.takt.plant.domain.Places;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface PlaceMapper extends Places {
}
