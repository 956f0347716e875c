package io.takt.reporting.papers;

import io.takt.execution.Grade;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.reporting.papers.Paper.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Labels that stick to units: code, serial number, and what it is. */
@Component
class LabelSheet {

    private final MasterData names;

    LabelSheet(MasterData names) {
        this.names = names;
    }

    /**
     * One label.
     *
     * @param scanned what its DataMatrix says: the serial number, before that is marked the unit's code
     * @param grade   empty for the first
     * @param last    whether no label follows
     */
    record Label(String code, String serial, String scanned, Goods product, String grade, String order,
            boolean last) {
    }

    /** What the unit is. */
    record Goods(String code, String name) {
    }

    Sheet of(String number, List<UnitRecord> units, Words words) {
        return new Sheet("unit-label", number, Map.of("labels", IntStream.range(0, units.size())
                .mapToObj(at -> label(units.get(at), at == units.size() - 1, words)).toList()));
    }

    private Label label(UnitRecord unit, boolean last, Words words) {
        String serial = unit.serial();
        return new Label(unit.code(), serial == null ? words.say("paper.notMarked") : serial, serial == null ? unit.code() : serial,
                new Goods(unit.material(), names.name(unit.material(), words)),
                unit.grade() == Grade.A ? "" : words.say("paper.grade", unit.grade().name()),
                Objects.requireNonNullElse(unit.productionOrder(), unit.workOrder()), last);
    }
}
