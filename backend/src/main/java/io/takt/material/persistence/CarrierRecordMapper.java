package io.takt.material.persistence;

import io.takt.material.domain.CarrierRecordRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface CarrierRecordMapper extends CarrierRecordRows {
}
