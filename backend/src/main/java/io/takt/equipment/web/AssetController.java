package io.takt.equipment.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.equipment.Assets;
import io.takt.equipment.PhysicalAsset;
import io.takt.equipment.PhysicalAsset.Condition;
import io.takt.equipment.WantedAsset;
import io.takt.equipment.web.AssetController.AssetItem;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/equipment/assets")
class AssetController extends RecordEndpoints<PhysicalAsset, WantedAsset, AssetItem> {

    AssetController(Assets assets) {
        super(assets);
    }

    @Override
    protected AssetItem item(PhysicalAsset found, Locale locale) {
        return new AssetItem(found.code(), found.code(), found.nameZh(), found.nameEn(), found.equipmentClass(), found.serialNumber(),
                found.manufacturer(), found.model(), found.commissionedOn(), found.note(), found.condition(), found.equipment(),
                found.archived(), found.version());
    }

    record AssetItem(String id, String code, String nameZh, String nameEn, String equipmentClass, @Nullable String serialNumber,
            @Nullable String manufacturer, @Nullable String model, @Nullable LocalDate commissionedOn, @Nullable String note,
            Condition condition, @Nullable String equipment, boolean archived, int version) {
    }
}
