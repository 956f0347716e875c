package io.takt.administration;

import io.takt.administration.spi.RecordUses;
import io.takt.security.Permissions;
import io.takt.shared.Use;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a record of master data is used, asked of every module that may name it. */
@Service
public class Uses {

    private final ObjectProvider<RecordUses> knowing;
    private final Permissions permissions;

    Uses(ObjectProvider<RecordUses> knowing, Permissions permissions) {
        this.knowing = knowing;
        this.permissions = permissions;
    }

    /** For those who may read the record's module. */
    @Transactional(readOnly = true)
    public List<Use> read(String entity, String code) {
        permissions.requireReading(entity);
        return of(entity, code);
    }

    List<Use> of(String entity, String code) {
        return knowing.orderedStream().flatMap(module -> module.of(entity, code).stream()).toList();
    }
}
