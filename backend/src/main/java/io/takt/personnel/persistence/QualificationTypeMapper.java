package io.takt.personnel.persistence;

import io.takt.personnel.domain.QualificationTypeRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface QualificationTypeMapper extends QualificationTypeRows {
}
