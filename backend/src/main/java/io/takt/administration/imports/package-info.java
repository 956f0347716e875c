/** Files of master data: written as templates and exports, read as imports that are tried first and can be taken back. */
@NullMarked
package io.takt.administration.imports;

import org.jspecify.annotations.NullMarked;
