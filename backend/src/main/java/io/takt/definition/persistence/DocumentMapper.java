package io.takt.definition.persistence;

import io.takt.definition.domain.DocumentRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface DocumentMapper extends DocumentRows {
}
