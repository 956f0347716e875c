package io.takt.equipment;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.equipment.domain.EquipmentClassRows;
import io.takt.equipment.domain.ToolTypeRows;
import io.takt.shared.FieldFaults;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of tools. */
@Service
public class ToolTypes extends MasterData<ToolType, WantedToolType> {

    private static final int LONGEST_LIFE = 10_000_000;

    private final ToolTypeRows rows;
    private final EquipmentClassRows classes;

    ToolTypes(ToolTypeRows rows, EquipmentClassRows classes, RecordKeeping keeping) {
        super(ToolType.ENTITY, rows, keeping);
        this.rows = rows;
        this.classes = classes;
    }

    /** What a machine of a class works with when it is set up for a family; of several the one that says most of when it fits. */
    @Transactional(readOnly = true)
    public Optional<ToolType> fitting(String equipmentClass, @Nullable String setupFamily) {
        return rows.fitting(equipmentClass, setupFamily);
    }

    /** What machines of several classes work with, whatever they are set up for. */
    @Transactional(readOnly = true)
    public List<ToolType> forClasses(Collection<String> equipmentClasses) {
        return equipmentClasses.isEmpty() ? List.of() : rows.forClasses(equipmentClasses);
    }

    /** The kinds of tools of these codes, archived ones too. */
    @Transactional(readOnly = true)
    public List<ToolType> ofCodes(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : rows.ofCodes(codes);
    }

    /** Whether there is any kind of tool, be it archived. */
    @Transactional(readOnly = true)
    public boolean areKnown() {
        return rows.areKnown();
    }

    @Override
    protected Set<String> filters() {
        return Set.of("equipmentClass");
    }

    @Override
    protected Set<String> sorts() {
        return Set.of("life", "equipmentClass", "setupFamily");
    }

    @Override
    protected FieldFaults faults(WantedToolType wanted, @Nullable ToolType before) {
        Integer life = wanted.life();
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn()).given("/life", life)
                .require(life == null || life >= 1 && life <= LONGEST_LIFE, "/life", "equipment.numberBetween", 1, LONGEST_LIFE)
                .fits("/setupFamily", wanted.setupFamily(), FieldFaults.LONGEST_CODE);
        String equipmentClass = wanted.equipmentClass();
        if (equipmentClass != null && (before == null || !equipmentClass.equals(before.equipmentClass()))) {
            faults.require(classes.findForNewWork(equipmentClass).isPresent(), "/equipmentClass", "equipment.classUnknown", equipmentClass);
        }
        return faults.require(equipmentClass != null || wanted.setupFamily() != null, "/equipmentClass", "equipment.toolForNothing");
    }
}
