package io.takt.material.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.material.MaterialClass;
import io.takt.material.MaterialClasses;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.Picking;
import io.takt.material.WantedClass;
import io.takt.material.web.MaterialClassController.ClassItem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/material/classes")
class MaterialClassController extends RecordEndpoints<MaterialClass, WantedClass, ClassItem> {

    MaterialClassController(MaterialClasses classes) {
        super(classes);
    }

    @Override
    protected ClassItem item(MaterialClass found, Locale locale) {
        return new ClassItem(found.code(), found.code(), found.nameZh(), found.nameEn(), found.tracking(), found.shelfLifeDays(),
                found.picking(), found.archived(), found.version());
    }

    record ClassItem(String id, String code, String nameZh, String nameEn, @Nullable Tracking tracking,
            @Nullable Integer shelfLifeDays, @Nullable Picking picking, boolean archived, int version) {
    }
}
