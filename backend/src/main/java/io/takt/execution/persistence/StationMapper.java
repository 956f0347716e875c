package io.takt.execution.persistence;

import io.takt.execution.domain.Stations;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

/** SQL of stations. */
@Mapper
interface StationMapper extends Stations {

    void addIfAbsent(String code);

    Optional<Station> lockRow(String code);

    @Override
    default Station lock(String code) {
        return lockRow(code).orElseGet(() -> {
            addIfAbsent(code);
            return lockRow(code).orElseThrow();
        });
    }
}
