/** Work under way over HTTP. */
@NullMarked
package io.takt.execution.web;

import org.jspecify.annotations.NullMarked;
