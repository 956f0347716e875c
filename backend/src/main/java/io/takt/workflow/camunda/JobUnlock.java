package io.takt.workflow.camunda;

import org.springframework.beans.factory.SmartInitializingSingleton;

/** Gives back, before the job executor starts, the jobs that a killed product had locked for hours of plant time. */
final class JobUnlock implements SmartInitializingSingleton {

    private final EngineRows rows;

    JobUnlock(EngineRows rows) {
        this.rows = rows;
    }

    @Override
    public void afterSingletonsInstantiated() {
        rows.unlockJobs();
    }
}
