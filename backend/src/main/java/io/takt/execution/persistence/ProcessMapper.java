package io.takt.execution.persistence;

import io.takt.execution.domain.Processes;
import org.apache.ibatis.annotations.Mapper;

/** SQL of process instances by order. */
@Mapper
interface ProcessMapper extends Processes {
}
