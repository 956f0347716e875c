package io.takt.workflow.publication;

import io.takt.security.Permissions;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.NotFound;
import io.takt.shared.Sha256;
import io.takt.workflow.Finding;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.gate.Gate;
import io.takt.workflow.gate.Gate.AcceptedModel;
import io.takt.workflow.publication.StoredRevision.Origin;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Models in force, and the publication of texts that code writes. */
@Service
@Transactional
class PublishedModels implements ProcessModels, PublishedTexts {

    private final Gate gate;
    private final StoredModels models;
    private final Publication publication;
    private final Permissions permissions;

    PublishedModels(Gate gate, StoredModels models, Publication publication, Permissions permissions) {
        this.gate = gate;
        this.models = models;
        this.publication = publication;
        this.permissions = permissions;
    }

    @Override
    public List<Finding> check(byte[] bpmn) {
        return gate.check(bpmn);
    }

    @Override
    public ModelVersion publish(byte[] bpmn) {
        if (Actors.current().kind() == Actor.Kind.PERSON) {
            permissions.require("workflow.publish");
        }
        AcceptedModel model = gate.accept(bpmn);
        models.lock(model.key(), model.name());
        Optional<StoredRevision> inForce = models.findEffective(model.key());
        if (inForce.isPresent() && inForce.get().checksum().equals(Sha256.of(bpmn))) {
            return publication.deployed(model, inForce.get());
        }
        return publication.putInForce(publication.keep(model, Origin.GENERATED, ""));
    }

    @Override
    public Optional<ModelVersion> findEffective(String key) {
        return models.findEffective(key).flatMap(revision -> models.findNewestDeployed(revision.id()));
    }

    @Override
    public ModelVersion getEffective(String key) {
        return findEffective(key).orElseThrow(() -> new NotFound("workflow.modelUnknown", key));
    }

    @Override
    public Published ofDefinition(String definitionId) {
        return models.findByDefinition(definitionId)
                .orElseThrow(() -> new NotFound("workflow.modelVersionUnknown", definitionId, definitionId));
    }
}
