package io.takt.connectivity.persistence;

import io.takt.connectivity.domain.CycleCounts.Count;
import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CycleCountMapper {

    Optional<Count> find(@Param("device") String device, @Param("locked") boolean locked);

    void counted(@Param("device") String device, @Param("cycles") long cycles);

    void explained(@Param("device") String device, @Param("cycles") long cycles);

    void quarantine(@Param("device") String device, @Param("now") Instant now);

    int takeGivenUp(String device);
}
