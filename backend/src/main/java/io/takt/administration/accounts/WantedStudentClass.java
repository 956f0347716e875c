package io.takt.administration.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A class of students, or others who come together, as somebody wants accounts for it.
 *
 * @param template     the code of the template
 * @param studentClass what the class is called; it stands in the names of the accounts
 * @param names        what the owners are called, one account each
 * @param seats        without names, how many accounts
 * @param validUntil   the last day on which they come in; null for the template's
 * @param first        the first account that was shown, so that nothing is made twice; null if nobody has looked
 */
public record WantedStudentClass(@Nullable String template, @Nullable String studentClass, @Nullable List<@Nullable String> names,
        @Nullable Integer seats, @Nullable LocalDate validUntil, @Nullable String first) {

    public WantedStudentClass {
        names = names == null ? List.of() : names.stream().filter(name -> name != null && !name.isBlank()).map(String::strip).toList();
    }

    /** How many accounts that are; zero if nothing was said. */
    int size() {
        return names.isEmpty() ? Objects.requireNonNullElse(seats, 0) : names.size();
    }
}
