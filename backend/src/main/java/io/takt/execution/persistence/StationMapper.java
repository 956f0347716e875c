package io.takt.execution.persistence;

import io.takt.execution.domain.Stations;
import org.apache.ibatis.annotations.Mapper;

/** SQL of stations. */
@Mapper
interface StationMapper extends Stations {

    void addIfAbsent(String code);

    Station lockRow(String code);

    @Override
    default Station lock(String code) {
        addIfAbsent(code);
        return lockRow(code);
    }
}
