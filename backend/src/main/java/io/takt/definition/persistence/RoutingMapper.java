package io.takt.definition.persistence;

import io.takt.definition.domain.RoutingRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface RoutingMapper extends RoutingRows {
}
