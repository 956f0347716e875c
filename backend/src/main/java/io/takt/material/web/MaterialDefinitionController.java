package io.takt.material.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.material.MaterialDefinition;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.MaterialDefinitions;
import io.takt.material.Picking;
import io.takt.material.WantedMaterial;
import io.takt.material.web.MaterialDefinitionController.DefinitionItem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/material/definitions")
class MaterialDefinitionController extends RecordEndpoints<MaterialDefinition, WantedMaterial, DefinitionItem> {

    MaterialDefinitionController(MaterialDefinitions definitions) {
        super(definitions);
    }

    @Override
    protected DefinitionItem item(MaterialDefinition material, Locale locale) {
        return new DefinitionItem(material.code(), material.code(), material.name(locale), material.nameZh(), material.nameEn(),
                material.tracking(), material.unit(), material.materialClass(), material.shelfLifeDays(),
                material.picking(), material.archived(), material.version());
    }

    record DefinitionItem(String id, String code, String name, String nameZh, String nameEn, Tracking tracking, String unit,
            String materialClass, @Nullable Integer shelfLifeDays, @Nullable Picking picking, boolean archived, int version) {
    }
}
