package io.takt.workflow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A process that calls one process after another, to be written as BPMN with its layout.
 *
 * @param key     the process key, also the model's name in the engine
 * @param calls   one call activity each, in this order
 * @param endStep what runs when the last call has ended, or null
 */
public record StraightRouting(String key, String name, List<Call> calls, @Nullable EndStep endStep) {

    public StraightRouting {
        calls = List.copyOf(calls);
        if (calls.isEmpty()) {
            throw new IllegalArgumentException("a routing without a call: " + key);
        }
    }

    /**
     * One call activity. The called process gets the element's id as {@code calledFrom} by itself.
     *
     * @param elementId never regenerated: running instances and rows point at it, such as {@code op_10}
     * @param in        variables handed to the called process: name here → name there
     * @param out       variables handed back: name there → name here
     */
    public record Call(String elementId, String name, String calledProcess, Map<String, String> in,
            Map<String, String> out) {

        public Call {
            in = Map.copyOf(in);
            out = Map.copyOf(out);
        }
    }

    /** A workflow step behind the last call, and its name for people. */
    public record EndStep(String step, String name) {
    }

    /** The BPMN text: passes the gate and opens in any BPMN editor. */
    public String bpmn() {
        return new StraightRoutingText(this).write();
    }
}
