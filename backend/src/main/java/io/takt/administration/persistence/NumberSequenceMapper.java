package io.takt.administration.persistence;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The rows of the number sequences. */
@Mapper
interface NumberSequenceMapper {

    void create(@Param("name") String name, @Param("first") long first);

    long lock(String name);

    Optional<Long> find(String name);

    void advance(String name);

    void raise(@Param("name") String name, @Param("next") long next);
}
