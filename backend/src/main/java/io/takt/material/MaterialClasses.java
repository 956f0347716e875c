package io.takt.material;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.material.domain.MaterialClassRows;
import io.takt.shared.FieldFaults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The classes of materials. */
@Service
public class MaterialClasses extends MasterData<MaterialClass, WantedClass> {

    MaterialClasses(MaterialClassRows rows, RecordKeeping keeping) {
        super(MaterialClass.ENTITY, rows, keeping);
    }

    @Override
    protected FieldFaults faults(WantedClass wanted, @Nullable MaterialClass before) {
        return ShelfLife.check(wanted.shelfLifeDays(), new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn()));
    }
}
