package io.takt.workflow;

import io.takt.shared.Refused;
import java.util.List;

/** The gate's refusal of a model, with all its findings. */
public class RefusedModel extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public RefusedModel(String model, List<Finding> findings) {
        super("workflow.modelRefused", model, findings.size());
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
