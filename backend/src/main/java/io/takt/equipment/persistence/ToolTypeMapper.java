package io.takt.equipment.persistence;

import io.takt.equipment.domain.ToolTypeRows;
import io.takt.shared.Use;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ToolTypeMapper extends ToolTypeRows {

    /** Nothing in the module names a kind of tool: machines find it by what it is for. */
    @Override
    default List<Use> uses(String code) {
        return List.of();
    }
}
