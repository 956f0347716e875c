package io.takt.execution.persistence;

import io.takt.execution.domain.Tool;
import io.takt.execution.domain.Tools;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

/** SQL of tools. */
@Mapper
interface ToolMapper extends Tools {

    Optional<Tool> find(String equipment);

    @Override
    default Tool get(String equipment) {
        return find(equipment).orElseGet(() -> Tool.first(equipment));
    }
}
