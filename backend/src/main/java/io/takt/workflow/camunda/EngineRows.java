package io.takt.workflow.camunda;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The engine's own tables: row locks, so that the slower caller finds a clean state, and what is forgotten as a whole. */
@Mapper
interface EngineRows {

    Optional<String> lockTask(String taskId);

    /**
     * The places of an instance that wait for a message, with commas between. Only its own row is locked, and they are read
     * behind it: whoever moves it without that lock is met as a conflict.
     */
    Optional<String> lockWaitingFor(@Param("processInstanceId") String processInstanceId, @Param("message") String message);

    /** Whether a job of an instance, or of one that it calls, is being done or waits to be. */
    boolean hasJobsAhead(String rootProcessInstanceId);

    /** Frees what a killed product had taken: one product works on one database, so no job is in work at start. */
    int unlockJobs();

    /** For the running transaction's connection alone. */
    void checkReferences(boolean checked);

    /** The engine's tables in capitals, as it calls them. */
    List<String> tables();

    int empty(@Param("table") String table, @Param("condition") String condition);
}
