package io.takt.administration.lists;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a list are seen, and in which order.
 *
 * @param hidden the names of those that are not
 * @param ranks  the places of the columns, counted as the list has them; null as the list has them
 */
public record Columns(@Nullable List<@Nullable String> hidden, @Nullable List<@Nullable Integer> ranks) {

    private static final int MOST = 100;
    private static final int LONGEST = 80;

    boolean fits() {
        return hidden != null && hidden.size() <= MOST
                && hidden.stream().allMatch(name -> name != null && !name.isBlank() && name.length() <= LONGEST)
                && (ranks == null || ranks.size() <= MOST && ranks.stream().allMatch(Objects::nonNull));
    }
}
