package io.takt.execution.persistence;

import io.takt.execution.tasks.TaskList;
import org.apache.ibatis.annotations.Mapper;

/** SQL of the operators' list. */
@Mapper
interface TaskListMapper extends TaskList {
}
