package io.takt.material;

import io.takt.administration.RecordKeeping;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.Materials.NewMaterial;
import io.takt.material.domain.MaterialClassRows;
import io.takt.material.domain.MaterialRows;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.NotFound;
import io.takt.shared.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes, archives and restores material definitions. Each change needs {@code material.edit}. */
@Service
@Transactional
public class MaterialEditing {

    private final MaterialRows rows;
    private final MaterialClassRows classes;
    private final Permissions permissions;
    private final RecordKeeping keeping;

    MaterialEditing(MaterialRows rows, MaterialClassRows classes, Permissions permissions, RecordKeeping keeping) {
        this.rows = rows;
        this.classes = classes;
        this.permissions = permissions;
        this.keeping = keeping;
    }

    /** Needs {@code material.read}. */
    @Transactional(readOnly = true)
    public MaterialDefinition read(String code) {
        permissions.require("material.read");
        return get(code);
    }

    /** @throws io.takt.shared.InvalidInput naming each field that cannot be right, and a code that is taken */
    public MaterialDefinition create(@Nullable String code, WantedMaterial wanted) {
        permissions.require("material.edit");
        faults(wanted, null).code("/code", code).refuse();
        NewMaterial material = wanted.as(Objects.requireNonNull(code));
        keeping.insert(code, () -> rows.add(material));
        MaterialDefinition added = get(code);
        keeping.added(added);
        return added;
    }

    /**
     * Changes everything but the code.
     *
     * @throws io.takt.shared.ConcurrentChange if it is no longer as it was read
     * @throws io.takt.shared.InUse if unit or tracking would become another although something counts by them
     */
    public MaterialDefinition change(String code, Version read, WantedMaterial wanted) {
        permissions.require("material.edit");
        MaterialDefinition before = lock(code);
        keeping.requireChangeable(before, read);
        faults(wanted, before).refuse();
        if (wanted.tracking() != before.tracking() || !before.unit().equals(wanted.unit())) {
            keeping.requireNeverUsed(before, "material.countingFixed");
        }
        rows.change(before.id(), wanted.as(code));
        MaterialDefinition after = get(code);
        keeping.changed(before, after);
        return after;
    }

    /**
     * No new work may name it any more; it can be read for ever.
     *
     * @throws io.takt.shared.InUse if something still needs it
     */
    public MaterialDefinition archive(String code, String reason) {
        permissions.require("material.edit");
        MaterialDefinition material = lock(code);
        keeping.archive(material, reason, () -> rows.archive(material.id(), true));
        return get(code);
    }

    /** New work may name it again. */
    public MaterialDefinition restore(String code, String reason) {
        permissions.require("material.edit");
        MaterialDefinition material = lock(code);
        keeping.restore(material, reason, () -> rows.archive(material.id(), false));
        return get(code);
    }

    private FieldFaults faults(WantedMaterial wanted, @Nullable MaterialDefinition before) {
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn())
                .given("/tracking", wanted.tracking()).given("/unit", wanted.unit()).given("/materialClass", wanted.materialClass());
        String unit = wanted.unit();
        if (unit != null && (before == null || !unit.equals(before.unit()))) {
            faults.require(MaterialDefinition.UNITS.contains(unit), "/unit", "material.unitUnknown", unit);
        }
        String materialClass = wanted.materialClass();
        if (materialClass != null && (before == null || !materialClass.equals(before.materialClass()))) {
            boolean mayBeNamed = classes.keep(materialClass).filter(found -> !found.archived()).isPresent();
            faults.require(mayBeNamed, "/materialClass", "material.classUnknown", materialClass);
        }
        return faults;
    }

    private MaterialDefinition get(String code) {
        return rows.find(code).orElseThrow(() -> new NotFound("material.definitionUnknown", code));
    }

    private MaterialDefinition lock(String code) {
        return rows.lock(code).orElseThrow(() -> new NotFound("material.definitionUnknown", code));
    }

    /** What a material shall be; nothing of it is believed before it is checked. */
    public record WantedMaterial(@Nullable String nameZh, @Nullable String nameEn, @Nullable Tracking tracking, @Nullable String unit,
            @Nullable String materialClass) {

        private NewMaterial as(String code) {
            return new NewMaterial(code, Objects.requireNonNull(nameZh).strip(), Objects.requireNonNull(nameEn).strip(),
                    Objects.requireNonNull(tracking), Objects.requireNonNull(unit), Objects.requireNonNull(materialClass));
        }
    }
}
