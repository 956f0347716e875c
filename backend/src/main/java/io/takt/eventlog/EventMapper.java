package io.takt.eventlog;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface EventMapper {

    void insert(EventRow event);

    List<EventRow> after(@Param("position") long position, @Param("limit") int limit);

    List<EventRow> of(@Param("aggregate") String aggregate, @Param("code") String code);

    long lockLastPosition();

    List<Long> unnumbered(@Param("limit") int limit);

    /** Numbers events in the order of their list, one after the last position. */
    void number(@Param("ids") List<Long> ids, @Param("last") long last);

    void saveLastPosition(@Param("position") long position);
}
