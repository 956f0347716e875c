package io.takt.workflow.camunda;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

/** Row locks on the engine's own tables: one lane per instance, so that the slower caller finds a clean state. */
@Mapper
interface EngineRows {

    Optional<String> lockInstance(String processInstanceId);

    Optional<String> lockTask(String taskId);

    /** Frees the jobs that a killed product had taken. One product works on one database, so none is in work at start. */
    int unlockJobs();
}
