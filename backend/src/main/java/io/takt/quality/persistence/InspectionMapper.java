package io.takt.quality.persistence;

import io.takt.quality.Measurements.Measurement;
import io.takt.quality.domain.InspectionRecords;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of measurements and looks. */
@Mapper
interface InspectionMapper extends InspectionRecords {

    @Override
    void addMeasurements(@Param("rows") List<Measurement> measurements);
}
