package io.takt.workflow.camunda;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

/** Row locks on the engine's own tables: one lane per instance, so that the slower caller finds a clean state. */
@Mapper
interface EngineRows {

    Optional<String> lockInstance(String processInstanceId);

    Optional<String> lockTask(String taskId);

    /** Frees what a killed product had taken: one product works on one database, so no job is in work at start. */
    int unlockJobs();
}
