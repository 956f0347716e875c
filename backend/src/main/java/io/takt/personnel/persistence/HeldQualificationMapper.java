package io.takt.personnel.persistence;

import io.takt.personnel.domain.HeldQualificationRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface HeldQualificationMapper extends HeldQualificationRows {
}
