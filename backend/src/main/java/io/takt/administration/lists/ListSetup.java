package io.takt.administration.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody looks at a list.
 *
 * @param columns      null while nothing was chosen
 * @param defaultQuery the one that the list begins with; null as it is
 * @param queries      one's own and those that are shared, by name
 */
public record ListSetup(@Nullable Columns columns, @Nullable Long defaultQuery, List<SavedQuery> queries) {
}
