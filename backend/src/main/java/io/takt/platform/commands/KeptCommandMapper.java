package io.takt.platform.commands;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The commands that were done. */
@Mapper
interface KeptCommandMapper {

    Optional<KeptCommand> find(@Param("person") String person, @Param("key") String key);

    void add(@Param("command") KeptCommand command, @Param("now") Instant now);

    void saveAnswer(@Param("command") KeptCommand command);

    void removeBefore(@Param("then") Instant then);
}
