package io.takt.execution;

import io.takt.execution.domain.WorkDoneRows;
import io.takt.security.Permissions;
import io.takt.shared.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many pieces went through which operation. */
@Service
@Transactional(readOnly = true)
public class WorkDone {

    private final WorkDoneRows rows;
    private final Permissions permissions;

    WorkDone(WorkDoneRows rows, Permissions permissions) {
        this.rows = rows;
        this.permissions = permissions;
    }

    /** What went through one operation of one order; the name is the operation's. */
    public record Done(String station, String workOrder, String material, String number, String nameZh, String nameEn, int pieces)
            implements Named {
    }

    /**
     * What was done at stations. Needs {@code execution.read}.
     *
     * @param to plant time, not included
     */
    public List<Done> between(Collection<String> stations, Instant from, Instant to) {
        permissions.require("execution.read");
        return stations.isEmpty() ? List.of() : rows.between(stations, from, to);
    }
}
