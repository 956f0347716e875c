package io.takt.administration;

import io.takt.administration.spi.ReadinessCheck;
import io.takt.administration.spi.ReadinessCheck.Missing;
import io.takt.security.Permissions;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is still missing before the plant can work, asked of every module that knows. */
@Service
public class Readiness {

    private final ObjectProvider<ReadinessCheck> checks;
    private final Permissions permissions;

    Readiness(ObjectProvider<ReadinessCheck> checks, Permissions permissions) {
        this.checks = checks;
        this.permissions = permissions;
    }

    @Transactional(readOnly = true)
    public List<Missing> missing() {
        permissions.require("administration.read");
        return checks.orderedStream().flatMap(check -> check.missing().stream()).toList();
    }
}
