/** Spreadsheets and CSV files, read and written row by row. */
@NullMarked
@NamedInterface("sheets")
package io.takt.administration.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
