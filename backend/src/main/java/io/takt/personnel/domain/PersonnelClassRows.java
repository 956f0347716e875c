package io.takt.personnel.domain;

import io.takt.personnel.PersonnelClass;
import io.takt.personnel.WantedPersonnelClass;
import io.takt.shared.RecordRows;

/** The rows of personnel classes. */
public interface PersonnelClassRows extends RecordRows<PersonnelClass, WantedPersonnelClass> {
}
