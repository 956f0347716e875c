package io.takt.rules;

import java.util.List;

/** Rule sets and their versions. Everything that comes into force has passed the gate; one version is in force. */
public interface RuleSets {

    /**
     * Checks an uploaded text as the gate does, changing nothing. No error among the findings: it may be published. Needs
     * {@code rules.publish}.
     */
    List<RuleFinding> check(String ruleSet, byte[] text);

    /**
     * Keeps a text as a draft of the plant's line. Needs {@code rules.publish}.
     *
     * @throws RefusedRules if the gate refuses it; DRL is always refused
     */
    RuleSetVersion draft(String ruleSet, byte[] text);

    /** Hands a draft over for review. Needs {@code rules.publish}. */
    RuleSetVersion submit(String ruleSet, int number);

    /**
     * Approves a reviewed version, or rolls back to a superseded one, and puts it in force. Needs
     * {@code rules.publish}.
     *
     * @throws io.takt.shared.Refused {@code rules.authorMayNotApprove} if the approver wrote it
     */
    RuleSetVersion publish(String ruleSet, int number);

    /**
     * The version in force.
     *
     * @throws io.takt.shared.NotFound {@code rules.ruleSetUnknown}
     */
    RuleSetVersion getEffective(String ruleSet);

    /**
     * The version in force, for people. Needs {@code rules.read}.
     *
     * @throws io.takt.shared.NotFound {@code rules.ruleSetUnknown}
     */
    RuleSetVersion readEffective(String ruleSet);

    /** All rule sets in force by name. Needs {@code rules.read}. */
    List<RuleSetVersion> effective();

    /** All versions of one rule set, newest first. Needs {@code rules.read}. */
    List<RuleSetVersion> versions(String ruleSet);

    /** One version as people read it. Needs {@code rules.read}. */
    RuleTable table(String ruleSet, int number);
}
