package io.takt.reporting.papers;

import io.takt.execution.UnitRecords;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.security.Permissions;
import io.takt.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** The label of one unit, which is found by its code or its serial number. */
@Component
class UnitLabel implements Paper {

    private final Permissions permissions;
    private final UnitRecords units;
    private final LabelSheet labels;

    UnitLabel(Permissions permissions, UnitRecords units, LabelSheet labels) {
        this.permissions = permissions;
        this.units = units;
        this.labels = labels;
    }

    @Override
    public String kind() {
        return "unit-label";
    }

    @Override
    public Sheet of(String code, Words words) {
        permissions.require("traceability.read");
        UnitRecord unit = units.find(code).orElseThrow(() -> new NotFound("execution.unitUnknown", code));
        return labels.of(unit.code(), List.of(unit), words);
    }
}
