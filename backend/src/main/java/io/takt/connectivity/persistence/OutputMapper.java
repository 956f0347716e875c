package io.takt.connectivity.persistence;

import io.takt.connectivity.domain.Command.State;
import io.takt.connectivity.persistence.CommandMapper.CommandRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OutputMapper {

    List<String> devicesWith(@Param("tags") List<String> tags, @Param("count") int count);

    Optional<String> lock(String device);

    Optional<CommandRow> last(String device);

    void supersede(@Param("device") String device, @Param("now") Instant now);

    void add(@Param("device") String device, @Param("sequence") long sequence, @Param("values") String values,
            @Param("now") Instant now);

    int move(@Param("id") long id, @Param("to") State to, @Param("open") boolean open, @Param("attempts") int attempts,
            @Param("trouble") String trouble, @Param("now") Instant now);
}
