package io.takt.administration;

import io.takt.administration.spi.RecordUses;
import io.takt.security.Permissions;
import io.takt.security.RecordScope;
import io.takt.shared.InUse;
import io.takt.shared.Use;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a record of master data is used, asked of every module that may name it. */
@Service
public class Uses {

    private final ObjectProvider<RecordUses> knowing;
    private final ObjectProvider<RecordScope> scopes;
    private final Permissions permissions;

    Uses(ObjectProvider<RecordUses> knowing, ObjectProvider<RecordScope> scopes, Permissions permissions) {
        this.knowing = knowing;
        this.scopes = scopes;
        this.permissions = permissions;
    }

    /** For those who may read the record's module. */
    @Transactional(readOnly = true)
    public List<Use> read(String entity, String code) {
        permissions.requireReading(entity);
        scopes.stream().filter(scope -> scope.entity().equals(entity)).forEach(scope -> scope.requireSeen(code));
        return of(entity, code);
    }

    /** @throws InUse {@code administration.recordNamed}, if anything names the record */
    @Transactional(readOnly = true)
    public void requireUnnamed(String entity, String code) {
        List<Use> all = read(entity, code);
        if (!all.isEmpty()) {
            throw new InUse("administration.recordNamed", code, all);
        }
    }

    List<Use> of(String entity, String code) {
        return knowing.orderedStream().flatMap(module -> module.of(entity, code).stream()).toList();
    }
}
