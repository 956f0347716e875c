package io.takt.equipment.domain;

import io.takt.equipment.SetupMatrix;
import io.takt.equipment.WantedMatrix;
import io.takt.shared.RecordRows;
import io.takt.shared.Use;
import java.util.List;
import java.util.Optional;

/** The rows of set-up matrices, with their times. */
public interface MatrixRows extends RecordRows<SetupMatrix, WantedMatrix> {

    /** The matrix of a class that is not archived. */
    Optional<SetupMatrix> ofClass(String equipmentClass);

    /** The matrix of one machine that is not archived. */
    Optional<SetupMatrix> ofMachine(String equipment);

    /** The families that any of them names. */
    List<String> families();

    /** Which machines are set up by a matrix: the one that it is for, or those of its class. */
    @Override
    List<Use> uses(String code);

    List<Use> usesOfClass(String equipmentClass);

    List<Use> usesOfMachine(String equipment);
}
