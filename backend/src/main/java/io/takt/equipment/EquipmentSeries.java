package io.takt.equipment;

import io.takt.administration.RecordKeeping;
import io.takt.equipment.domain.EquipmentRecordRows;
import io.takt.equipment.domain.NumberedCodes;
import io.takt.shared.FieldFaults;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds identical machines in one step: all of them or none. */
@Service
@Transactional
public class EquipmentSeries {

    private final EquipmentRecords records;
    private final EquipmentRecordRows rows;
    private final RecordKeeping keeping;

    EquipmentSeries(EquipmentRecords records, EquipmentRecordRows rows, RecordKeeping keeping) {
        this.records = records;
        this.rows = rows;
        this.keeping = keeping;
    }

    /**
     * One machine that would be added.
     *
     * @param taken whether its code belongs to another one already
     */
    public record Member(String code, String nameZh, String nameEn, boolean taken) {
    }

    /** What would be added; nothing is. */
    @Transactional(readOnly = true)
    public List<Member> preview(WantedSeries wanted) {
        keeping.requireEditing(EquipmentRecord.ENTITY);
        return members(wanted).stream().map(one -> new Member(String.valueOf(one.code()), String.valueOf(one.nameZh()),
                String.valueOf(one.nameEn()), rows.find(String.valueOf(one.code())).isPresent())).toList();
    }

    /** @throws io.takt.shared.InvalidInput if anything is wrong with any of them */
    public List<EquipmentRecord> create(WantedSeries wanted) {
        keeping.requireEditing(EquipmentRecord.ENTITY);
        List<WantedEquipment> members = members(wanted);
        List<String> taken = members.stream().map(one -> String.valueOf(one.code())).filter(code -> rows.find(code).isPresent()).toList();
        new FieldFaults().require(taken.isEmpty(), "/codes", "equipment.codesTaken", String.join(", ", taken)).refuse();
        return members.stream().map(records::create).toList();
    }

    private List<WantedEquipment> members(WantedSeries wanted) {
        FieldFaults faults = new FieldFaults().given("/codes", wanted.codes()).name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn());
        Optional<NumberedCodes> codes = NumberedCodes.of(wanted.codes());
        faults.require(wanted.codes() == null || codes.isPresent(), "/codes", "equipment.codesPattern", NumberedCodes.MOST);
        codes.ifPresent(found -> faults.code("/codes", found.codes().get(0)));
        faults.refuse();
        return codes.orElseThrow().numbers().stream().map(number -> wanted.one(codes.orElseThrow().code(number), number)).toList();
    }
}
