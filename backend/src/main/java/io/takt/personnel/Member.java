package io.takt.personnel;

import io.takt.shared.Coded;
import io.takt.shared.Named;
import org.jspecify.annotations.Nullable;

/**
 * A person as rosters know it.
 *
 * @param team the code of the team; null for who belongs to none
 */
public record Member(String code, String nameZh, String nameEn, @Nullable String team) implements Coded, Named {
}
