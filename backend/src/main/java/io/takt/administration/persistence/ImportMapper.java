package io.takt.administration.persistence;

import io.takt.administration.imports.ImportRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ImportMapper extends ImportRows {
}
