package io.takt.execution.persistence;

import io.takt.execution.orders.LotHolderRows;
import org.apache.ibatis.annotations.Mapper;

/** SQL of the units that hold a material lot. */
@Mapper
interface LotHolderMapper extends LotHolderRows {
}
