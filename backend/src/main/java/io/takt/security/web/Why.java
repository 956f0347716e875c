package io.takt.security.web;

import org.jspecify.annotations.Nullable;

/** Why something is done; it is kept with the name of whoever does it. */
record Why(@Nullable String reason) {
}
