package io.takt.personnel;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.personnel.domain.PersonnelClassRows;
import io.takt.shared.FieldFaults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The classes of persons. */
@Service
public class PersonnelClasses extends MasterData<PersonnelClass, WantedPersonnelClass> {

    PersonnelClasses(PersonnelClassRows rows, RecordKeeping keeping) {
        super(PersonnelClass.ENTITY, rows, keeping);
    }

    @Override
    protected FieldFaults faults(WantedPersonnelClass wanted, @Nullable PersonnelClass before) {
        return new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn());
    }
}
