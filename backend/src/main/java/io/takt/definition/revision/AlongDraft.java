package io.takt.definition.revision;

import org.jspecify.annotations.Nullable;

/** A draft that shall go along with another one into review, as it was read. */
public record AlongDraft(@Nullable String title, @Nullable Integer version) {
}
