package io.takt.equipment.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.equipment.ToolType;
import io.takt.equipment.ToolTypes;
import io.takt.equipment.WantedToolType;
import io.takt.equipment.web.ToolTypeController.ToolTypeItem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/equipment/tool-types")
class ToolTypeController extends RecordEndpoints<ToolType, WantedToolType, ToolTypeItem> {

    ToolTypeController(ToolTypes types) {
        super(types);
    }

    @Override
    protected ToolTypeItem item(ToolType found, Locale locale) {
        return new ToolTypeItem(found.code(), found.code(), found.nameZh(), found.nameEn(), found.life(), found.equipmentClass(),
                found.setupFamily(), found.archived(), found.version());
    }

    record ToolTypeItem(String id, String code, String nameZh, String nameEn, int life, @Nullable String equipmentClass,
            @Nullable String setupFamily, boolean archived, int version) {
    }
}
