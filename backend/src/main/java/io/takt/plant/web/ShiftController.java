package io.takt.plant.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.takt.administration.spi.RecordEndpoints;
import io.takt.plant.Shift;
import io.takt.plant.Shift.Break;
import io.takt.plant.Shifts;
import io.takt.plant.WantedShift;
import io.takt.plant.web.ShiftController.ShiftItem;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plant/shifts")
class ShiftController extends RecordEndpoints<Shift, WantedShift, ShiftItem> {

    ShiftController(Shifts shifts) {
        super(shifts);
    }

    @Override
    protected ShiftItem item(Shift found, Locale locale) {
        return new ShiftItem(found.code(), found.code(), found.nameZh(), found.nameEn(), found.start(), found.end(), found.breaks(),
                found.minutes(), found.netMinutes(), found.archived(), found.version());
    }

    record ShiftItem(String id, String code, String nameZh, String nameEn, @JsonFormat(pattern = "HH:mm") LocalTime start,
            @JsonFormat(pattern = "HH:mm") LocalTime end, List<Break> breaks, int minutes, int netMinutes, boolean archived, int version) {
    }
}
