package io.takt.workflow;

import java.util.List;

/** The plant's own line of models: drafted, reviewed and approved by someone else than the author. */
public interface ModelDrafts {

    /** Keeps a text as a draft. The gate may still refuse it; {@link ProcessModels#check} tells its findings. */
    ModelDraft draft(byte[] bpmn);

    /**
     * Hands a draft over for review.
     *
     * @throws RefusedModel if the gate refuses it
     */
    ModelDraft submit(long id, int version);

    /**
     * Approves a reviewed draft and puts it in force.
     *
     * @throws io.takt.shared.Refused {@code workflow.authorMayNotApprove} if the approver wrote it
     */
    ModelVersion approve(long id, int version);

    /** Sends a reviewed draft back to its author. */
    ModelDraft sendBack(long id, int version);

    List<ModelDraft> open();

    String text(long id);
}
