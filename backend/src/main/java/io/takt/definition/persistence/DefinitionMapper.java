package io.takt.definition.persistence;

import io.takt.definition.domain.DefinitionRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface DefinitionMapper extends DefinitionRows {
}
