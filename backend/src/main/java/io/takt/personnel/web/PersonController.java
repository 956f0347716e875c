package io.takt.personnel.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.personnel.Person;
import io.takt.personnel.Persons;
import io.takt.personnel.WantedPerson;
import io.takt.personnel.web.PersonController.PersonItem;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/personnel/persons")
class PersonController extends RecordEndpoints<Person, WantedPerson, PersonItem> {

    PersonController(Persons persons) {
        super(persons);
    }

    @Override
    protected PersonItem item(Person found, Locale locale) {
        return new PersonItem(found.code(), found.code(), found.nameZh(), found.nameEn(), found.personnelClass(), found.team(),
                found.account(), found.employedFrom(), found.employedUntil(), found.archived(), found.version());
    }

    record PersonItem(String id, String code, String nameZh, String nameEn, @Nullable String personnelClass, @Nullable String team,
            @Nullable String account, @Nullable LocalDate employedFrom, @Nullable LocalDate employedUntil, boolean archived, int version) {
    }
}
