package io.takt.platform.clock;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

/** The row of the clock's anchor. */
@Mapper
interface ClockMapper {

    Optional<ClockAnchor> find();

    void save(ClockAnchor anchor);
}
