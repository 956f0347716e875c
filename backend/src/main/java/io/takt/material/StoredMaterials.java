package io.takt.material;

import io.takt.material.domain.MaterialRows;
import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredMaterials implements Materials {

    private static final Set<String> FILTERS = Set.of("q", "tracking", "materialClass");
    private static final Set<String> SORTS = Set.of("id", "code", "defined");

    private final MaterialRows rows;
    private final Permissions permissions;
    private final AuditTrail auditTrail;

    StoredMaterials(MaterialRows rows, Permissions permissions, AuditTrail auditTrail) {
        this.rows = rows;
        this.permissions = permissions;
        this.auditTrail = auditTrail;
    }

    @Override
    public Page<MaterialDefinition> list(ListQuery query) {
        permissions.require("material.read");
        query.requireKnown(FILTERS, SORTS);
        return new Page<>(rows.list(query), query.offset(), rows.count(query));
    }

    @Override
    public Optional<MaterialDefinition> find(String code) {
        return rows.find(code);
    }

    @Override
    public MaterialDefinition get(String code) {
        return rows.find(code).orElseThrow(() -> new NotFound("material.definitionUnknown", code));
    }

    @Override
    public void define(NewMaterial material) {
        permissions.require("material.receive");
        if (rows.find(material.code()).isPresent()) {
            return;
        }
        rows.add(material);
        auditTrail.record("material.definition", material.code(), "added", Map.of(),
                Map.of("tracking", material.tracking().name(), "unit", material.unit()));
    }
}
