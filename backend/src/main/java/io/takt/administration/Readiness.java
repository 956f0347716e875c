package io.takt.administration;

import io.takt.administration.spi.ReadinessCheck;
import io.takt.administration.spi.ReadinessCheck.Line;
import io.takt.security.Permissions;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the first order needs and whether it is there, asked of every module that knows. */
@Service
public class Readiness {

    private final ObjectProvider<ReadinessCheck> checks;
    private final Permissions permissions;

    Readiness(ObjectProvider<ReadinessCheck> checks, Permissions permissions) {
        this.checks = checks;
        this.permissions = permissions;
    }

    /** In the order in which a plant is set up. Needs {@code administration.import} or {@code administration.read}. */
    @Transactional(readOnly = true)
    public List<Line> lines() {
        if (!permissions.has("administration.import")) {
            permissions.require("administration.read");
        }
        return checks.stream().flatMap(check -> check.lines().stream())
                .sorted(Comparator.comparing(Line::step).thenComparing(Line::code)).toList();
    }
}
