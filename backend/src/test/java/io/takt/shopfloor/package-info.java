/** Tests of the whole product over HTTP: every module with its own rows, and machines played at the handshake. */
@NullMarked
package io.takt.shopfloor;

import org.jspecify.annotations.NullMarked;
