package io.takt.rules.gate;

import io.takt.rules.RuleFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The gate of decision tables: safe XML, the admitted elements, one table, admitted FEEL in every cell. A text that
 * passes can compute its conclusion from its facts and do nothing else.
 */
public final class DmnGate {

    /** Bytes that a rule set may have. */
    public static final int LARGEST = DmnDocument.LARGEST;

    private DmnGate() {
    }

    /** All that is wrong with the text, none of it evaluated. Empty if it may be compiled. */
    public static List<RuleFinding> check(String ruleSet, byte[] text) {
        List<RuleFinding> findings = new ArrayList<>();
        Optional<Element> root = DmnDocument.read(text, findings::add);
        root.ifPresent(definitions -> {
            new DmnShape(findings::add).check(definitions);
            if (findings.isEmpty()) {
                new DmnTableCheck(findings::add).check(ruleSet, definitions);
            }
            checkFeelWherever(definitions, findings);
        });
        return findings;
    }

    /** A refused element does not hide the cells: each FEEL text where a cell may stand is named as well. */
    private static void checkFeelWherever(Element definitions, List<RuleFinding> findings) {
        if (DmnDocument.DMN.equals(definitions.getNamespaceURI())) {
            new DmnCells(findings::add).check(definitions);
        }
    }
}
