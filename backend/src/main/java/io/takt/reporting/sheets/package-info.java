/** Spreadsheets, written row by row. */
@NullMarked
package io.takt.reporting.sheets;

import org.jspecify.annotations.NullMarked;
