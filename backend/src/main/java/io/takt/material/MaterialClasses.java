package io.takt.material;

import io.takt.administration.RecordKeeping;
import io.takt.material.domain.MaterialClassRows;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import io.takt.shared.Version;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The classes of materials. Reading needs {@code material.read}, each change {@code material.edit}. */
@Service
@Transactional
public class MaterialClasses {

    private static final Set<String> FILTERS = Set.of("q", "id", "archived");
    private static final Set<String> SORTS = Set.of("id", "code", "nameZh", "nameEn");

    private final MaterialClassRows rows;
    private final Permissions permissions;
    private final RecordKeeping keeping;

    MaterialClasses(MaterialClassRows rows, Permissions permissions, RecordKeeping keeping) {
        this.rows = rows;
        this.permissions = permissions;
        this.keeping = keeping;
    }

    /** Filters {@code q}, {@code id} and {@code archived} as {@link Materials#list}. */
    public Page<MaterialClass> list(ListQuery query) {
        permissions.require("material.read");
        query.requireKnown(FILTERS, SORTS);
        return new Page<>(rows.list(query), query.offset(), rows.count(query));
    }

    public MaterialClass read(String code) {
        permissions.require("material.read");
        return get(code);
    }

    /** @throws io.takt.shared.InvalidInput naming each field that cannot be right, and a code that is taken */
    public MaterialClass create(@Nullable String code, WantedClass wanted) {
        permissions.require("material.edit");
        faults(wanted).code("/code", code).refuse();
        String named = Objects.requireNonNull(code);
        keeping.insert(named, () -> rows.add(named, wanted.zh(), wanted.en()));
        MaterialClass added = get(named);
        keeping.added(added);
        return added;
    }

    /** Adds a class that set-up code brings along; one that is there already stays as it is. */
    public void define(String code, String nameZh, String nameEn) {
        permissions.require("material.edit");
        if (rows.find(code).isEmpty()) {
            rows.add(code, nameZh, nameEn);
            keeping.added(get(code));
        }
    }

    /** @throws io.takt.shared.ConcurrentChange if it is no longer as it was read */
    public MaterialClass change(String code, Version read, WantedClass wanted) {
        permissions.require("material.edit");
        MaterialClass before = lock(code);
        keeping.requireChangeable(before, read);
        faults(wanted).refuse();
        rows.change(before.id(), wanted.zh(), wanted.en());
        MaterialClass after = get(code);
        keeping.changed(before, after);
        return after;
    }

    /** @throws io.takt.shared.InUse if a material that is not archived is of this class */
    public MaterialClass archive(String code, String reason) {
        permissions.require("material.edit");
        MaterialClass found = lock(code);
        keeping.archive(found, reason, () -> rows.archive(found.id(), true));
        return get(code);
    }

    public MaterialClass restore(String code, String reason) {
        permissions.require("material.edit");
        MaterialClass found = lock(code);
        keeping.restore(found, reason, () -> rows.archive(found.id(), false));
        return get(code);
    }

    private static FieldFaults faults(WantedClass wanted) {
        return new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn());
    }

    private MaterialClass get(String code) {
        return rows.find(code).orElseThrow(() -> new NotFound("material.classNotFound", code));
    }

    private MaterialClass lock(String code) {
        return rows.lock(code).orElseThrow(() -> new NotFound("material.classNotFound", code));
    }

    /** What a class shall be called; nothing of it is believed before it is checked. */
    public record WantedClass(@Nullable String nameZh, @Nullable String nameEn) {

        private String zh() {
            return Objects.requireNonNull(nameZh).strip();
        }

        private String en() {
            return Objects.requireNonNull(nameEn).strip();
        }
    }
}
