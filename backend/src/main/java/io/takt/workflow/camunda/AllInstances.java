package io.takt.workflow.camunda;

import java.util.Map;
import java.util.Set;

/** The engine's own records of instances: what runs, what is over and what they left behind. */
final class AllInstances {

    /** They belong to models, accounts or the engine itself. */
    private static final Set<String> KEPT = Set.of("ACT_RU_JOBDEF", "ACT_RU_AUTHORIZATION", "ACT_RU_FILTER", "ACT_RU_METER_LOG");
    /** Some rows of these belong to models, or to the engine's own housekeeping. */
    private static final Map<String, String> OF_INSTANCES = Map.of("ACT_RU_JOB", "PROCESS_INSTANCE_ID_ IS NOT NULL",
            "ACT_RU_EVENT_SUBSCR", "PROC_INST_ID_ IS NOT NULL", "ACT_GE_BYTEARRAY", "DEPLOYMENT_ID_ IS NULL");

    private final EngineRows rows;

    AllInstances(EngineRows rows) {
        this.rows = rows;
    }

    void forget() {
        rows.checkReferences(false);
        try {
            rows.tables().stream().filter(AllInstances::isOfInstances)
                    .forEach(table -> rows.empty(table, OF_INSTANCES.getOrDefault(table, "TRUE")));
        } finally {
            rows.checkReferences(true);
        }
    }

    private static boolean isOfInstances(String table) {
        boolean runsOrRan = table.startsWith("ACT_RU_") || table.startsWith("ACT_HI_");
        return runsOrRan && !KEPT.contains(table) || OF_INSTANCES.containsKey(table);
    }
}
