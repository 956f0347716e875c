package io.takt.demo.story;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The rows of the stories that were played. */
@Mapper
interface PlayMapper {

    void add(@Param("story") String story, @Param("pace") double pace, @Param("facts") String facts, @Param("startedAt") Instant startedAt);

    Optional<PlayRow> last();

    /** @return 0 if the play is over or gone */
    int tell(@Param("id") long id, @Param("step") int step, @Param("facts") String facts);

    /** @return 0 if somebody was faster */
    int become(@Param("id") long id, @Param("from") Play.State from, @Param("to") Play.State to, @Param("pace") double pace,
            @Param("endedAt") @Nullable Instant endedAt);

    /** As it is kept: the facts are a text. */
    record PlayRow(long id, String story, Play.State state, int step, double pace, String facts, Instant startedAt, @Nullable Instant endedAt) {
    }
}
