package io.takt.connectivity.persistence;

import io.takt.connectivity.domain.CycleCounts;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of cycle counts. */
@Mapper
interface CycleCountMapper extends CycleCounts {

    Optional<Count> row(@Param("device") String device, @Param("locked") boolean locked);

    @Override
    default Optional<Count> find(String device) {
        return row(device, false);
    }

    @Override
    default Optional<Count> lock(String device) {
        return row(device, true);
    }
}
