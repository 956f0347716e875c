package io.takt.personnel.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.personnel.PersonnelClass;
import io.takt.personnel.PersonnelClasses;
import io.takt.personnel.WantedPersonnelClass;
import io.takt.personnel.web.PersonnelClassController.PersonnelClassItem;
import java.util.Locale;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/personnel/classes")
class PersonnelClassController extends RecordEndpoints<PersonnelClass, WantedPersonnelClass, PersonnelClassItem> {

    PersonnelClassController(PersonnelClasses classes) {
        super(classes);
    }

    @Override
    protected PersonnelClassItem item(PersonnelClass found, Locale locale) {
        return new PersonnelClassItem(found.code(), found.code(), found.nameZh(), found.nameEn(), found.archived(), found.version());
    }

    record PersonnelClassItem(String id, String code, String nameZh, String nameEn, boolean archived, int version) {
    }
}
