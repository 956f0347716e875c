package io.takt.traceability;

import io.takt.execution.UnitState;
import io.takt.traceability.Genealogy.Deviation;
import io.takt.traceability.Genealogy.OperationDone;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit with everything that is in it, at any depth, the units that it is in, and all that was done.
 *
 * @param above           the units around it, from the one that it was built into to the whole; without their parts
 * @param timeline        what was done to it and to the units in it, in the order in which it began
 * @param decisions       what rules decided about them and their jobs, in their order; empty without {@code rules.read}
 * @param nonconformances what was not right; empty without {@code quality.read}
 */
public record UnitTree(Node unit, List<Node> above, List<Act> timeline, List<RuleDecision> decisions,
        List<Finding> nonconformances) {

    public UnitTree {
        above = List.copyOf(above);
        timeline = List.copyOf(timeline);
        decisions = List.copyOf(decisions);
        nonconformances = List.copyOf(nonconformances);
    }

    /** What a node stands for. */
    public enum Kind {
        UNIT, LOT,
        /** Material that is not told apart by lots. */
        MATERIAL
    }

    /**
     * A unit, or material of a lot.
     *
     * @param code      the unit's or lot's code; the material's where there is none
     * @param quantity  how much of it is in the node above
     * @param job       the job that built it in; null at the top
     * @param at        when it was built in; null at the top
     * @param removedAt when rework took it out again; null while it is in
     * @param insteadOf the material that was planned, where this is a substitute; null else
     */
    public record Node(Kind kind, String code, String material, String name, @Nullable String serial, @Nullable UnitState state,
            @Nullable String supplier, @Nullable String heatNumber, BigDecimal quantity, @Nullable String job,
            @Nullable Instant at, @Nullable Instant removedAt, @Nullable String insteadOf, List<Node> parts) {

        public Node {
            parts = List.copyOf(parts);
        }
    }

    /** What one job did to one of the units. */
    public record Act(String unit, String materialName, OperationDone operation) {
    }

    /** What was not right with one of the units. */
    public record Finding(String unit, Deviation deviation) {
    }

    /**
     * What a rule set decided.
     *
     * @param subject   the code of the unit, job or nonconformance
     * @param sentences the rows that fired, in the reader's language
     */
    public record RuleDecision(long id, String subject, String ruleSet, int version, List<String> sentences, String actor,
            Instant at) {

        public RuleDecision {
            sentences = List.copyOf(sentences);
        }
    }
}
