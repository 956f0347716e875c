package io.takt.material.web;

import io.takt.material.MaterialDefinition;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.MaterialEditing;
import io.takt.material.MaterialEditing.WantedMaterial;
import io.takt.material.Materials;
import io.takt.material.web.MaterialController.Why;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.shared.Version;
import jakarta.validation.Valid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/material/definitions")
class MaterialDefinitionController {

    private final Materials materials;
    private final MaterialEditing editing;

    MaterialDefinitionController(Materials materials, MaterialEditing editing) {
        this.materials = materials;
        this.editing = editing;
    }

    @GetMapping
    Page<DefinitionItem> list(ListQuery query, Locale locale) {
        return materials.list(query).map(material -> DefinitionItem.of(material, locale));
    }

    @GetMapping("/{code}")
    ResponseEntity<DefinitionItem> get(@PathVariable String code, Locale locale) {
        return answer(HttpStatus.OK, editing.read(code), locale);
    }

    @PostMapping
    ResponseEntity<DefinitionItem> create(@RequestBody NewDefinition wanted, Locale locale) {
        return answer(HttpStatus.CREATED, editing.create(wanted.code(), wanted.fields()), locale);
    }

    @PutMapping("/{code}")
    ResponseEntity<DefinitionItem> change(@PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, @RequestBody WantedMaterial wanted,
            Locale locale) {
        return answer(HttpStatus.OK, editing.change(code, Version.ofIfMatch(ifMatch), wanted), locale);
    }

    @PostMapping("/{code}/archive")
    ResponseEntity<DefinitionItem> archive(@PathVariable String code, @Valid @RequestBody Why why, Locale locale) {
        return answer(HttpStatus.OK, editing.archive(code, why.text()), locale);
    }

    @PostMapping("/{code}/restore")
    ResponseEntity<DefinitionItem> restore(@PathVariable String code, @Valid @RequestBody Why why, Locale locale) {
        return answer(HttpStatus.OK, editing.restore(code, why.text()), locale);
    }

    private static ResponseEntity<DefinitionItem> answer(HttpStatus status, MaterialDefinition material, Locale locale) {
        return ResponseEntity.status(status).eTag(new Version(material.version()).etag()).body(DefinitionItem.of(material, locale));
    }

    record NewDefinition(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn, @Nullable Tracking tracking,
            @Nullable String unit, @Nullable String materialClass) {

        WantedMaterial fields() {
            return new WantedMaterial(nameZh, nameEn, tracking, unit, materialClass);
        }
    }

    record DefinitionItem(String id, String code, String name, String nameZh, String nameEn, Tracking tracking, String unit,
            String materialClass, boolean archived, int version) {

        static DefinitionItem of(MaterialDefinition material, Locale locale) {
            return new DefinitionItem(material.code(), material.code(), material.name(locale), material.nameZh(), material.nameEn(),
                    material.tracking(), material.unit(), material.materialClass(), material.archived(), material.version());
        }
    }
}
