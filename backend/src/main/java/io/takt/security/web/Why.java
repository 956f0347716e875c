package io.takt.security.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done; it is kept with the name of whoever does it. */
record Why(@NotBlank @Size(max = 500) String reason) {
}
