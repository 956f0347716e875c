package io.takt.ordering.persistence;

import io.takt.ordering.domain.OrderRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface OrderMapper extends OrderRows {
}
