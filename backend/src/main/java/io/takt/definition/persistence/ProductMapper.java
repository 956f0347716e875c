package io.takt.definition.persistence;

import io.takt.definition.domain.ProductRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ProductMapper extends ProductRows {
}
