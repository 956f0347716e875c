package io.takt.equipment.web;

import io.takt.equipment.EquipmentRecord;
import io.takt.equipment.EquipmentSeries;
import io.takt.equipment.EquipmentSeries.Member;
import io.takt.equipment.WantedSeries;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Identical machines, added in one step. */
@RestController
@RequestMapping("/api/equipment/series")
class EquipmentSeriesController {

    private final EquipmentSeries series;

    EquipmentSeriesController(EquipmentSeries series) {
        this.series = series;
    }

    /** What would be added. */
    @PostMapping("/preview")
    List<Member> preview(@RequestBody WantedSeries wanted) {
        return series.preview(wanted);
    }

    /** The codes of what was added. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<String> create(@RequestBody WantedSeries wanted) {
        return series.create(wanted).stream().map(EquipmentRecord::code).toList();
    }
}
