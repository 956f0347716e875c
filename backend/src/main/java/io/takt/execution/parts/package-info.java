/** Parts that go into units: picked, built in or given back. */
@NullMarked
package io.takt.execution.parts;

import org.jspecify.annotations.NullMarked;
