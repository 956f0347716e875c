package io.takt.administration.persistence;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The rows of the settings. */
@Mapper
interface SettingMapper {

    Optional<String> find(String name);

    void save(@Param("name") String name, @Param("text") String text);
}
