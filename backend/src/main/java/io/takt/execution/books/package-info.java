/** What execution asks of the modules below it, answered by them. */
@NullMarked
package io.takt.execution.books;

import org.jspecify.annotations.NullMarked;
