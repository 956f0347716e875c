package io.takt.workflow;

import io.takt.shared.Refused;
import java.util.List;

/** The gate's refusal of a model, with all its findings. */
public class RefusedModel extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public RefusedModel(String model, List<Finding> findings) {
        super("workflow.modelRefused", model, findings.size(), findings.isEmpty() ? "" : brief(findings.get(0)));
        this.findings = List.copyOf(findings);
    }

    private static String brief(Finding first) {
        return first.code() + " at " + first.elementId() + " (line " + first.line() + ") "
                + String.join(", ", first.arguments());
    }

    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
