package io.takt.material.persistence;

import io.takt.material.domain.MaterialRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface MaterialMapper extends MaterialRows {
}
