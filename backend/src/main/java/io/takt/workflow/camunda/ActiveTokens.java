package io.takt.workflow.camunda;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.jspecify.annotations.Nullable;

/** Counts the tokens of a running instance by element, also those that wait in front of one. */
final class ActiveTokens {

    private ActiveTokens() {
    }

    static void count(@Nullable ActivityInstance tree, Map<String, Integer> counts) {
        if (tree == null) {
            return;
        }
        for (TransitionInstance transition : tree.getChildTransitionInstances()) {
            counts.merge(transition.getActivityId(), 1, Integer::sum);
        }
        for (ActivityInstance child : tree.getChildActivityInstances()) {
            boolean leaf = child.getChildActivityInstances().length == 0
                    && child.getChildTransitionInstances().length == 0;
            if (leaf) {
                counts.merge(child.getActivityId(), 1, Integer::sum);
            } else {
                count(child, counts);
            }
        }
    }
}
