package io.takt.equipment.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.equipment.EquipmentClass;
import io.takt.equipment.EquipmentClass.Attribute;
import io.takt.equipment.EquipmentClass.Check;
import io.takt.equipment.EquipmentClasses;
import io.takt.equipment.WantedEquipmentClass;
import io.takt.equipment.web.EquipmentClassController.EquipmentClassItem;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/equipment/classes")
class EquipmentClassController extends RecordEndpoints<EquipmentClass, WantedEquipmentClass, EquipmentClassItem> {

    EquipmentClassController(EquipmentClasses classes) {
        super(classes);
    }

    @Override
    protected EquipmentClassItem item(EquipmentClass found, Locale locale) {
        return new EquipmentClassItem(found.code(), found.code(), found.nameZh(), found.nameEn(), found.attributes(), found.checks(),
                found.archived(), found.version());
    }

    record EquipmentClassItem(String id, String code, String nameZh, String nameEn, List<Attribute> attributes, List<Check> checks,
            boolean archived, int version) {
    }
}
