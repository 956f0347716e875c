package io.takt.personnel;

import org.jspecify.annotations.Nullable;

/**
 * What a person must be qualified for to begin work at a work unit.
 *
 * @param level the level that is needed at least; null where any will do
 */
public record SkillRequirement(String workUnit, String qualification, @Nullable Integer level) {
}
