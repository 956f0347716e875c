package io.takt.execution.persistence;

import io.takt.execution.domain.WorkAtPlaces;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface WorkAtPlacesMapper extends WorkAtPlaces {
}
