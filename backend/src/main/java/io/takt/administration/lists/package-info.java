/** How people look at lists: their saved queries, and the columns that they chose. */
@NullMarked
package io.takt.administration.lists;

import org.jspecify.annotations.NullMarked;
