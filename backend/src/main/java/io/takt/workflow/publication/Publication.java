package io.takt.workflow.publication;

import io.takt.security.AuditTrail;
import io.takt.shared.Actors;
import io.takt.shared.Lifecycle;
import io.takt.shared.Sha256;
import io.takt.shared.SystemTime;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.gate.Gate;
import io.takt.workflow.gate.Gate.AcceptedModel;
import io.takt.workflow.publication.StoredRevision.Origin;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps revisions and puts them in force. Asks no permission: its callers do. */
@Component
class Publication {

    private final StoredModels models;
    private final Gate gate;
    private final Deployer deployer;
    private final AuditTrail audit;
    private final SystemTime time;

    Publication(StoredModels models, Gate gate, Deployer deployer, AuditTrail audit, SystemTime time) {
        this.models = models;
        this.gate = gate;
        this.deployer = deployer;
        this.audit = audit;
        this.time = time;
    }

    /** Keeps a text as a new draft, with its difference to the version in force. */
    StoredRevision keep(AcceptedModel model, Origin origin, String difference) {
        models.lock(model.key(), model.name());
        StoredRevision draft = new StoredRevision(0, model.key(), models.nextNumber(model.key()), Lifecycle.DRAFT,
                origin, Sha256.of(model.text()), new String(model.text(), StandardCharsets.UTF_8),
                Actors.current().text(), null, time.now(), null, difference, 0);
        long id = models.add(draft);
        audit.record("workflow.model", model.key(), "drafted", Map.of(),
                Map.of("revision", draft.number(), "origin", origin));
        return models.find(id).orElseThrow();
    }

    /** Puts a revision in force, superseding the one before, and deploys it with all that it calls. */
    ModelVersion putInForce(StoredRevision revision) {
        AcceptedModel model = gate.accept(revision.text().getBytes(StandardCharsets.UTF_8));
        models.lock(model.key(), model.name());
        models.findEffective(model.key()).filter(before -> before.id() != revision.id())
                .ifPresent(before -> models.update(before.as(Lifecycle.SUPERSEDED)));
        StoredRevision effective = models.update(revision.effective(Actors.current().text(), time.now()));
        audit.record("workflow.model", model.key(), "published", Map.of("state", revision.state()),
                Map.of("state", Lifecycle.EFFECTIVE, "revision", revision.number()));
        ModelVersion version = deployed(model, effective);
        redeployCallers(model.key(), new HashSet<>());
        return version;
    }

    /** What calls this model binds to its new version from now on; generated texts are published by their owner. */
    private void redeployCallers(String called, Set<String> done) {
        for (StoredRevision caller : models.in(List.of(Lifecycle.EFFECTIVE))) {
            AcceptedModel model = AcceptedModel.of(caller.text().getBytes(StandardCharsets.UTF_8));
            if (caller.origin() != Origin.GENERATED && model.calls().contains(called) && done.add(model.key())) {
                deployed(model, caller);
                redeployCallers(model.key(), done);
            }
        }
    }

    /** The deployment of exactly this revision with exactly the called versions now in force: found, or new. */
    ModelVersion deployed(AcceptedModel model, StoredRevision revision) {
        Bundle bundle = Bundle.of(model, revision.id(), models);
        String checksum = bundle.checksum();
        return models.findDeployed(revision.id(), checksum).orElseGet(() -> {
            Deployer.Deployed deployed = deployer.deploy(model.key() + " " + revision.number(), bundle.texts());
            models.addDeployment(deployed.deploymentId(), revision.id(), checksum,
                    bundle.definitions(deployed.definitions()));
            return new ModelVersion(model.key(), revision.number(), deployed.definitions().get(model.key()));
        });
    }
}
