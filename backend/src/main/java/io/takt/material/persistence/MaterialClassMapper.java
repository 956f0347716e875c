package io.takt.material.persistence;

import io.takt.material.domain.MaterialClassRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface MaterialClassMapper extends MaterialClassRows {
}
