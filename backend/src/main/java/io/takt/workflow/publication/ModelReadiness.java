package io.takt.workflow.publication;

import io.takt.administration.spi.ReadinessCheck;
import io.takt.shared.Lifecycle;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether process models are published. */
@Component
class ModelReadiness implements ReadinessCheck {

    private final StoredModels models;

    ModelReadiness(StoredModels models) {
        this.models = models;
    }

    @Override
    public List<Line> lines() {
        return List.of(Line.shipped("workflow.ready.models", Step.CONTROL, !models.in(List.of(Lifecycle.EFFECTIVE)).isEmpty()));
    }
}
