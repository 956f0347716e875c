/** What each printed document says, gathered from the modules that know it. */
@NullMarked
package io.takt.reporting.papers;

import org.jspecify.annotations.NullMarked;
