package io.takt.connectivity.persistence;

import io.takt.connectivity.domain.EndedRows;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of EndedRows: rows are found first and deleted by their ids, so that no other row is locked. */
@Mapper
interface EndedRowMapper extends EndedRows {

    List<Long> signals(@Param("before") Instant before, @Param("atMost") int atMost);

    void removeSignals(@Param("ids") List<Long> ids);

    List<Asked> asked();

    List<Long> commands(@Param("asked") Asked asked, @Param("before") Instant before, @Param("atMost") int atMost);

    void removeCommands(@Param("ids") List<Long> ids);

    @Override
    default int deleteSignals(Instant before, int atMost) {
        List<Long> ended = signals(before, atMost);
        if (!ended.isEmpty()) {
            removeSignals(ended);
        }
        return ended.size();
    }

    @Override
    default int deleteCommands(Instant before, int atMost) {
        int deleted = 0;
        for (Asked asked : asked()) {
            List<Long> ended = commands(asked, before, atMost);
            if (!ended.isEmpty()) {
                removeCommands(ended);
            }
            deleted += ended.size();
        }
        return deleted;
    }

    /** A device and one kind of what it is asked. */
    record Asked(String device, String kind) {
    }
}
