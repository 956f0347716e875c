package io.takt.workflow.publication;

import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.Sha256;
import io.takt.workflow.BpmnReader;
import io.takt.workflow.gate.Gate;
import io.takt.workflow.gate.Gate.AcceptedModel;
import io.takt.workflow.publication.StoredRevision.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The line that ships: published at the first start, before anything runs. Later a changed shipped text becomes a draft
 * for the plant to look at and is never published by itself.
 */
@Component
class ShippedModels implements SmartLifecycle {

    private static final String WHERE = "classpath*:process-models/**/*.bpmn";

    private final ResourcePatternResolver resources;
    private final Gate gate;
    private final StoredModels models;
    private final Publication publication;
    private final TransactionTemplate transaction;
    private boolean running;

    ShippedModels(ResourcePatternResolver resources, Gate gate, StoredModels models, Publication publication,
            TransactionTemplate transaction) {
        this.resources = resources;
        this.gate = gate;
        this.models = models;
        this.publication = publication;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        Actors.as(Actor.system("shipped-models"), () -> transaction.executeWithoutResult(status -> publishAll()));
        running = true;
    }

    private void publishAll() {
        Map<String, AcceptedModel> fresh = new LinkedHashMap<>();
        for (byte[] text : read()) {
            if (!isKnown(text)) {
                AcceptedModel model = gate.accept(text);
                fresh.put(model.key(), model);
            }
        }
        calledFirst(fresh).forEach(key -> offer(fresh.get(key)));
    }

    /** What an earlier start has kept passed the gate by then. */
    private boolean isKnown(byte[] text) {
        return models.findByChecksum(AcceptedModel.of(text).key(), Sha256.of(text)).isPresent();
    }

    private void offer(AcceptedModel model) {
        Optional<StoredRevision> inForce = models.findEffective(model.key());
        if (inForce.isEmpty()) {
            publication.putInForce(publication.keep(model, Origin.SHIPPED, ""));
        } else {
            var before = BpmnReader.read(inForce.get().text().getBytes(StandardCharsets.UTF_8));
            publication.keep(model, Origin.SHIPPED, Difference.between(before, model.definitions()));
        }
    }

    private static Set<String> calledFirst(Map<String, AcceptedModel> shipped) {
        Set<String> ordered = new LinkedHashSet<>();
        shipped.values().forEach(model -> visit(model, shipped, ordered, new LinkedHashSet<>()));
        return ordered;
    }

    private static void visit(AcceptedModel model, Map<String, AcceptedModel> shipped, Set<String> ordered,
            Set<String> path) {
        if (!path.add(model.key())) {
            throw new IllegalStateException("shipped models call each other in a circle: " + path);
        }
        model.calls().stream().filter(shipped::containsKey).filter(key -> !ordered.contains(key))
                .forEach(key -> visit(shipped.get(key), shipped, ordered, path));
        path.remove(model.key());
        ordered.add(model.key());
    }

    private Iterable<byte[]> read() {
        Map<String, byte[]> texts = new TreeMap<>();
        try {
            for (Resource resource : resources.getResources(WHERE)) {
                texts.put(String.valueOf(resource.getFilename()), resource.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts.values();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server opens and before any module's background work begins. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }
}
