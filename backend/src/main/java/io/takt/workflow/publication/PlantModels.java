package io.takt.workflow.publication;

import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.Lifecycle;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import io.takt.workflow.BpmnElement;
import io.takt.workflow.BpmnReader;
import io.takt.workflow.ModelDraft;
import io.takt.workflow.ModelDrafts;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.gate.Gate;
import io.takt.workflow.gate.Gate.AcceptedModel;
import io.takt.workflow.publication.StoredRevision.Origin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plant's own line: a draft goes to review and is approved by someone who did not write it. */
@Service
@Transactional
class PlantModels implements ModelDrafts {

    private static final String PUBLISH = "workflow.publish";

    private final StoredModels models;
    private final Publication publication;
    private final Gate gate;
    private final Permissions permissions;
    private final AuditTrail audit;

    PlantModels(StoredModels models, Publication publication, Gate gate, Permissions permissions, AuditTrail audit) {
        this.models = models;
        this.publication = publication;
        this.gate = gate;
        this.permissions = permissions;
        this.audit = audit;
    }

    @Override
    public ModelDraft draft(byte[] bpmn) {
        permissions.require(PUBLISH);
        BpmnElement definitions = BpmnReader.read(bpmn);
        String key = definitions.child("process").flatMap(process -> process.attribute("id"))
                .orElseThrow(() -> new Refused("workflow.modelWithoutKey"));
        String difference = models.findEffective(key).map(before -> Difference.between(read(before), definitions))
                .orElse("");
        return publication.keep(new AcceptedModel(key, definitions, bpmn), Origin.PLANT, difference).draft();
    }

    @Override
    public ModelDraft submit(long id, int version) {
        StoredRevision draft = inState(id, version, Lifecycle.DRAFT, Lifecycle.IN_REVIEW);
        gate.accept(draft.text().getBytes(StandardCharsets.UTF_8));
        return moved(draft, Lifecycle.IN_REVIEW);
    }

    @Override
    public ModelVersion approve(long id, int version) {
        StoredRevision reviewed = inState(id, version, Lifecycle.IN_REVIEW, Lifecycle.APPROVED);
        if (reviewed.author().equals(Actors.current().text())) {
            throw new Refused("workflow.authorMayNotApprove", reviewed.key(), reviewed.number());
        }
        return publication.putInForce(reviewed);
    }

    @Override
    public ModelDraft sendBack(long id, int version) {
        return moved(inState(id, version, Lifecycle.IN_REVIEW, Lifecycle.DRAFT), Lifecycle.DRAFT);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ModelDraft> open() {
        permissions.require("workflow.read");
        return models.in(List.of(Lifecycle.DRAFT, Lifecycle.IN_REVIEW)).stream().map(StoredRevision::draft).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public String text(long id) {
        permissions.require("workflow.read");
        return get(id).text();
    }

    private StoredRevision inState(long id, int version, Lifecycle expected, Lifecycle next) {
        permissions.require(PUBLISH);
        StoredRevision revision = get(id);
        if (revision.version() != version) {
            throw new ConcurrentChange("workflow.draftChanged", revision.key(), revision.number());
        }
        if (revision.state() != expected || !expected.mayBecome(next)) {
            throw new Refused("workflow.illegalTransition", revision.state(), next);
        }
        return revision;
    }

    private ModelDraft moved(StoredRevision revision, Lifecycle next) {
        audit.record("workflow.model", revision.key(), "moved", Map.of("state", revision.state()),
                Map.of("state", next));
        return models.update(revision.as(next)).draft();
    }

    private StoredRevision get(long id) {
        return models.find(id).orElseThrow(() -> new NotFound("workflow.draftUnknown", id));
    }

    private static BpmnElement read(StoredRevision revision) {
        return BpmnReader.read(revision.text().getBytes(StandardCharsets.UTF_8));
    }
}
