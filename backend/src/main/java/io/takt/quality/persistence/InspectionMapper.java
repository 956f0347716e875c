package io.takt.quality.persistence;

import io.takt.quality.domain.InspectionRecords;
import org.apache.ibatis.annotations.Mapper;

/** SQL of measurements and looks. */
@Mapper
interface InspectionMapper extends InspectionRecords {
}
