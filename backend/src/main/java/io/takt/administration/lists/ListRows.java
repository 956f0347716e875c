package io.takt.administration.lists;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of saved queries and of what people chose for a list. */
public interface ListRows {

    /** A person's own queries and those that are shared. */
    List<QueryRow> visible(String list, String person);

    Optional<QueryRow> lock(String list, long id);

    int countOf(String list, String person);

    void add(QueryRow row);

    void change(QueryRow row);

    void remove(long id);

    Optional<ChoiceRow> choice(String list, String person);

    void chooseColumns(String list, String person, @Nullable String columns);

    void chooseDefault(String list, String person, @Nullable Long query);

    /**
     * One saved query.
     *
     * @param filter  as JSON
     * @param columns as JSON
     */
    record QueryRow(long id, String list, String person, String name, boolean shared, String filter, @Nullable String sort,
            @Nullable String direction, @Nullable String columns, int version) {
    }

    /** What a person chose for a list. */
    record ChoiceRow(@Nullable String columns, @Nullable Long defaultQuery) {
    }
}
