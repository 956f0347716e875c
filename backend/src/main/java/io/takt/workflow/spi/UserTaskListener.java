package io.takt.workflow.spi;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hears of user tasks inside the engine's transaction, so that a task list of one's own is never behind. */
public interface UserTaskListener {

    void opened(OpenedTask task);

    /** The task was completed or taken back by the process. */
    void closed(String taskId, boolean completed);

    /**
     * A user task that now waits for a person.
     *
     * @param formKey         which form it opens, without the prefix {@code takt:}
     * @param candidateGroups whose list it belongs to
     */
    record OpenedTask(String taskId, String elementId, String name, String processInstanceId, String processKey,
            String businessKey, @Nullable String formKey, List<String> candidateGroups, @Nullable Instant due,
            Map<String, Object> variables) {
    }
}
