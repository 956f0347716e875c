package io.takt.material.persistence;

import io.takt.material.domain.LotRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface LotMapper extends LotRows {
}
