package io.takt.personnel;

import io.takt.shared.Named;

/** A team as rosters know it. */
public record RosterTeam(String code, String nameZh, String nameEn) implements Named {
}
