package io.takt.personnel.persistence;

import io.takt.personnel.domain.RequirementRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface RequirementMapper extends RequirementRows {
}
