package io.takt.administration.persistence;

import io.takt.administration.domain.NumberPatternRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface NumberPatternMapper extends NumberPatternRows {
}
