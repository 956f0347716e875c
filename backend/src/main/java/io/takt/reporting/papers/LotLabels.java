package io.takt.reporting.papers;

import io.takt.execution.LotsInWork;
import io.takt.execution.UnitRecords;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.security.Permissions;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The labels of all units of a lot, one behind the other. */
@Component
class LotLabels implements Paper {

    private final Permissions permissions;
    private final LotsInWork lots;
    private final UnitRecords units;
    private final LabelSheet labels;

    LotLabels(Permissions permissions, LotsInWork lots, UnitRecords units, LabelSheet labels) {
        this.permissions = permissions;
        this.lots = lots;
        this.units = units;
        this.labels = labels;
    }

    @Override
    public String kind() {
        return "unit-labels";
    }

    @Override
    public Sheet of(String code, Words words) {
        permissions.require("traceability.read");
        String lot = lots.get(code).code();
        List<UnitRecord> all = units.list(new ListQuery(0, ListQuery.LARGEST, "id", false, Map.of("lot", lot))).items();
        if (all.isEmpty()) {
            throw new NotFound("reporting.noUnitsYet", lot);
        }
        return labels.of(lot, all, words);
    }
}
