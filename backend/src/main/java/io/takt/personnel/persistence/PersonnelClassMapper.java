package io.takt.personnel.persistence;

import io.takt.personnel.domain.PersonnelClassRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface PersonnelClassMapper extends PersonnelClassRows {
}
