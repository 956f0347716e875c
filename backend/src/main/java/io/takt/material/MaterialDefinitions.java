package io.takt.material;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.material.domain.ConversionRows;
import io.takt.material.domain.MaterialRows;
import io.takt.shared.FieldFaults;
import io.takt.shared.Refused;
import io.takt.shared.Version;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What people do with material definitions; other modules ask {@link Materials}. */
@Service
public class MaterialDefinitions extends MasterData<MaterialDefinition, WantedMaterial> {

    private final MaterialClasses classes;
    private final UnitsOfMeasure units;
    private final ConversionRows conversions;
    private final RecordKeeping keeping;

    MaterialDefinitions(MaterialRows rows, MaterialClasses classes, UnitsOfMeasure units, ConversionRows conversions,
            RecordKeeping keeping) {
        super(MaterialDefinition.ENTITY, rows, keeping);
        this.classes = classes;
        this.units = units;
        this.conversions = conversions;
        this.keeping = keeping;
    }

    @Override
    protected Set<String> filters() {
        return Set.of("tracking", "unit", "materialClass");
    }

    /** {@code defined} is the order in which the plant has defined them. */
    @Override
    protected Set<String> sorts() {
        return Set.of("tracking", "unit", "materialClass", "defined");
    }

    @Override
    public MaterialDefinition create(WantedMaterial wanted) {
        return super.create(tracked(counted(wanted)));
    }

    @Override
    public MaterialDefinition change(String code, Version read, WantedMaterial wanted) {
        return super.change(code, read, counted(wanted));
    }

    /** Who does not say how pieces are told apart means it as the class does. */
    private WantedMaterial tracked(WantedMaterial wanted) {
        String materialClass = wanted.materialClass();
        return materialClass == null || wanted.tracking() != null ? wanted
                : classes.findForNewWork(materialClass).map(MaterialClass::tracking).map(wanted::tracked).orElse(wanted);
    }

    /** People write a unit by its name in a workbook, such as 件. */
    private WantedMaterial counted(WantedMaterial wanted) {
        String unit = wanted.unit();
        if (unit == null || units.findForNewWork(unit).isPresent()) {
            return wanted;
        }
        List<String> named = conversions.units().stream().filter(known -> known.isCalled(unit)).map(UnitOfMeasure::code).toList();
        return named.size() == 1 ? wanted.in(named.get(0)) : wanted;
    }

    @Override
    protected FieldFaults faults(WantedMaterial wanted, @Nullable MaterialDefinition before) {
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn())
                .given("/tracking", wanted.tracking()).given("/unit", wanted.unit()).given("/materialClass", wanted.materialClass());
        ShelfLife.check(wanted.shelfLifeDays(), faults);
        String unit = wanted.unit();
        if (unit != null && (before == null || !unit.equals(before.unit()))) {
            faults.require(units.findForNewWork(unit).isPresent(), "/unit", "material.unitUnknown", unit);
        }
        String materialClass = wanted.materialClass();
        if (materialClass != null && (before == null || !materialClass.equals(before.materialClass()))) {
            faults.require(classes.findForNewWork(materialClass).isPresent(), "/materialClass", "material.classUnknown", materialClass);
        }
        return faults;
    }

    /** Unit and tracking stay once anything counts by them. */
    @Override
    protected void requireAllowed(MaterialDefinition before, WantedMaterial wanted) {
        if (wanted.tracking() != before.tracking() || !before.unit().equals(wanted.unit())) {
            keeping.requireNeverUsed(before, "material.countingFixed");
        }
        if (!before.unit().equals(wanted.unit()) && !conversions.of(before.code()).isEmpty()) {
            throw new Refused("material.unitsSaid", before.code(), before.unit());
        }
    }
}
