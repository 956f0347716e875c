package io.takt.administration.imports;

import io.takt.shared.InvalidInput;

/** The files that the rows of what was given may name. */
interface NamedFiles {

    /**
     * The checksum of the file that a cell names by its path in the package, or by its checksum. A file of the package is kept in the
     * running transaction.
     *
     * @throws InvalidInput at the column if it is not there
     */
    String checksum(String column, String given);
}
