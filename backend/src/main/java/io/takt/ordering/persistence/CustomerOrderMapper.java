package io.takt.ordering.persistence;

import io.takt.ordering.domain.CustomerOrderRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface CustomerOrderMapper extends CustomerOrderRows {
}
