package io.takt.personnel.persistence;

import io.takt.personnel.domain.PersonRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface PersonMapper extends PersonRows {
}
