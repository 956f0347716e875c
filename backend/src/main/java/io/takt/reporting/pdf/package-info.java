/** Templates become PDF: fonts are embedded, machine-readable codes are drawn, and nothing outside a template is read. */
@NullMarked
package io.takt.reporting.pdf;

import org.jspecify.annotations.NullMarked;
