package io.takt.ordering.persistence;

import io.takt.ordering.domain.PegRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface PegMapper extends PegRows {
}
