package io.takt.definition;

import io.takt.definition.domain.RoutingRows;
import io.takt.security.AuditTrail;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.StraightRouting;
import io.takt.workflow.StraightRouting.Call;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a routing's rows as BPMN and publishes it, once per revision. */
@Component
class RoutingModels {

    private static final String RUN_OPERATION = "run-operation";

    private final RoutingRows rows;
    private final ProcessModels models;
    private final AuditTrail auditTrail;

    RoutingModels(RoutingRows rows, ProcessModels models, AuditTrail auditTrail) {
        this.rows = rows;
        this.models = models;
        this.auditTrail = auditTrail;
    }

    ModelVersion of(RoutingRevision routing) {
        return rows.model(routing.id()).orElseGet(() -> publishOnce(routing));
    }

    /** Two orders may be released at once: the second one waits and finds the model of the first. */
    private ModelVersion publishOnce(RoutingRevision routing) {
        rows.lockRouting(routing.id());
        return rows.model(routing.id()).orElseGet(() -> publish(routing));
    }

    /** The rows were approved before they came into force, so whoever releases an order publishes nothing of his own. */
    private ModelVersion publish(RoutingRevision routing) {
        byte[] bpmn = routingOf(routing, rows.operations(routing.id())).bpmn().getBytes(StandardCharsets.UTF_8);
        ModelVersion model = Actors.as(Actor.system("definition"), () -> models.publish(bpmn));
        rows.keepModel(routing.id(), model);
        auditTrail.record("definition.routing-revision", routing.routing() + " " + routing.revision(),
                "model-published", Map.of(), Map.of("model", model.key(), "version", model.version()));
        return model;
    }

    static StraightRouting routingOf(RoutingRevision routing, List<Operation> operations) {
        List<Call> calls = operations.stream()
                .map(operation -> new Call(operation.elementId(), operation.number() + " " + bothNames(operation.nameZh(), operation.nameEn()),
                        RUN_OPERATION, Map.of("lot", "lot"), Map.of()))
                .toList();
        return new StraightRouting("routing-" + routing.routing().toLowerCase(Locale.ROOT),
                routing.routing() + " " + bothNames(routing.nameZh(), routing.nameEn()), calls, null);
    }

    /** As the models that ship name their elements; a diagram shows its reader's half. */
    private static String bothNames(String zh, String en) {
        return zh + " " + en;
    }
}
