package io.takt.rules.drools;

import io.takt.rules.RuleFinding;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/**
 * Looks for gaps, overlaps and what does not compile in a decision table. That the decision's variable has no type of
 * its own is no finding: its columns have theirs.
 */
final class DmnAnalysis {

    private static final DMNValidator VALIDATOR = DMNValidatorFactory.newValidator(new SealedClassLoader(), List.of());

    private DmnAnalysis() {
    }

    static List<RuleFinding> analyse(byte[] dmn) {
        return VALIDATOR.validateUsing(DMNValidator.Validation.VALIDATE_SCHEMA, DMNValidator.Validation.VALIDATE_MODEL,
                        DMNValidator.Validation.VALIDATE_COMPILATION, DMNValidator.Validation.ANALYZE_DECISION_TABLE)
                .theseModels(new StringReader(new String(dmn, StandardCharsets.UTF_8)))
                .stream().filter(message -> message.getSeverity() != DMNMessage.Severity.INFO)
                .filter(message -> message.getMessageType() != DMNMessageType.MISSING_TYPE_REF)
                .map(DmnAnalysis::finding).toList();
    }

    private static RuleFinding finding(DMNMessage message) {
        String code = code(message);
        return message.getSeverity() == DMNMessage.Severity.ERROR
                ? RuleFinding.error("table", code, message.getText())
                : RuleFinding.warning("table", code, message.getText());
    }

    private static String code(DMNMessage message) {
        if (message.getText().contains("analysis skipped")) {
            return "rules.analysis";
        }
        if (message.getMessageType() == DMNMessageType.DECISION_TABLE_GAP) {
            return "rules.gap";
        }
        boolean overlap = message.getMessageType().toString().startsWith("DECISION_TABLE_OVERLAP");
        return overlap ? "rules.overlap" : "rules.analysis";
    }
}
