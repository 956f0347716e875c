package io.takt.personnel.domain;

import io.takt.personnel.Person;
import io.takt.personnel.WantedPerson;
import io.takt.shared.RecordRows;
import java.util.Optional;

/** The rows of persons. */
public interface PersonRows extends RecordRows<Person, WantedPerson> {

    Optional<Person> findByAccount(String account);
}
