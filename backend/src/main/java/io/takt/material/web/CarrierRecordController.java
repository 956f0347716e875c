package io.takt.material.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.material.CarrierRecord;
import io.takt.material.CarrierRecord.State;
import io.takt.material.CarrierRecords;
import io.takt.material.WantedCarrier;
import io.takt.material.web.CarrierRecordController.CarrierItem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/material/carriers")
class CarrierRecordController extends RecordEndpoints<CarrierRecord, WantedCarrier, CarrierItem> {

    CarrierRecordController(CarrierRecords carriers) {
        super(carriers);
    }

    @Override
    protected CarrierItem item(CarrierRecord found, Locale locale) {
        return new CarrierItem(found.code(), found.code(), found.nameZh(), found.nameEn(), found.material(), found.slots(), found.rfid(),
                found.state(), found.place(), found.archived(), found.version());
    }

    record CarrierItem(String id, String code, String nameZh, String nameEn, String material, int slots, @Nullable String rfid, State state,
            @Nullable String place, boolean archived, int version) {
    }
}
