/** What the reliability test adds to the packaged product: master data, a gateway's door, a counting handler, a deadly moment. */
@NullMarked
package io.takt.reliability.seams;

import org.jspecify.annotations.NullMarked;
