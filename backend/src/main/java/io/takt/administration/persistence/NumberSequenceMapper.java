package io.takt.administration.persistence;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The rows of the number sequences. */
@Mapper
interface NumberSequenceMapper {

    void create(@Param("name") String name, @Param("first") long first);

    /** Locks the row of a sequence that has begun. */
    Optional<Long> lock(String name);

    /** Locks what everybody locks who begins a sequence. */
    Optional<Long> guard();

    Optional<Long> find(String name);

    void advance(String name);

    void raise(@Param("name") String name, @Param("next") long next);
}
