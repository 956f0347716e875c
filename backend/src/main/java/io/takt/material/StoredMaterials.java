package io.takt.material;

import io.takt.administration.RecordKeeping;
import io.takt.material.domain.MaterialRows;
import io.takt.security.Permissions;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredMaterials implements Materials {

    private static final Set<String> FILTERS = Set.of("q", "id", "tracking", "unit", "materialClass", "archived");
    private static final Set<String> SORTS = Set.of("id", "code", "nameZh", "nameEn", "tracking", "unit", "materialClass", "defined");

    private final MaterialRows rows;
    private final MaterialClasses classes;
    private final Permissions permissions;
    private final RecordKeeping keeping;

    StoredMaterials(MaterialRows rows, MaterialClasses classes, Permissions permissions, RecordKeeping keeping) {
        this.rows = rows;
        this.classes = classes;
        this.permissions = permissions;
        this.keeping = keeping;
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
    public Optional<MaterialDefinition> findForNewWork(String code) {
        return rows.keep(code).filter(material -> !material.archived());
    }

    @Override
    public MaterialDefinition getForNewWork(String code) {
        MaterialDefinition material = rows.keep(code).orElseThrow(() -> new NotFound("material.definitionUnknown", code));
        keeping.requireNotArchived(material);
        return material;
    }

    @Override
    public void define(NewMaterial material) {
        permissions.require("material.edit");
        if (rows.find(material.code()).isPresent()) {
            return;
        }
        classes.define(material.materialClass(), material.materialClass(), material.materialClass());
        rows.add(material);
        keeping.added(get(material.code()));
    }
}
