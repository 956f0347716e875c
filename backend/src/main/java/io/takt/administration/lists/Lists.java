package io.takt.administration.lists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.lists.ListRows.ChoiceRow;
import io.takt.administration.lists.ListRows.QueryRow;
import io.takt.security.Accounts;
import io.takt.security.Permissions;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.LiveUpdates;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import io.takt.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How people look at lists. Everybody keeps queries for themselves; those that everybody sees are shared, changed and removed
 * with {@code administration.share}.
 */
@Service
@Transactional
public class Lists {

    static final int MOST_QUERIES = 50;
    private static final int LONGEST_FILTER = 2_000;
    private static final String SHARE = "administration.share";
    private static final String TOPIC = "administration.list";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,79}");

    private final ListRows rows;
    private final Permissions permissions;
    private final Accounts accounts;
    private final LiveUpdates liveUpdates;
    private final ObjectMapper json;

    Lists(ListRows rows, Permissions permissions, Accounts accounts, LiveUpdates liveUpdates, ObjectMapper json) {
        this.rows = rows;
        this.permissions = permissions;
        this.accounts = accounts;
        this.liveUpdates = liveUpdates;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public ListSetup setup(String list) {
        requireName(list);
        List<SavedQuery> queries = rows.visible(list, person()).stream().map(this::query).toList();
        Optional<ChoiceRow> choice = rows.choice(list, person());
        Long begins = choice.map(ChoiceRow::defaultQuery).filter(id -> queries.stream().anyMatch(query -> query.id() == id)).orElse(null);
        return new ListSetup(choice.map(ChoiceRow::columns).map(this::columns).orElse(null), begins, queries);
    }

    /** @param columns null for those that the list has by itself */
    public void chooseColumns(String list, @Nullable Columns columns) {
        requireName(list);
        new FieldFaults().require(columns == null || columns.fits(), "/columns", "administration.columnsUnfit").refuse();
        rows.chooseColumns(list, person(), columns == null ? null : text(columns));
    }

    /** @param query the one that the list begins with; null for none */
    public void chooseDefault(String list, @Nullable Long query) {
        requireName(list);
        boolean known = query == null || rows.visible(list, person()).stream().anyMatch(row -> row.id() == query);
        new FieldFaults().require(known, "/query", "administration.queryUnknown").refuse();
        rows.chooseDefault(list, person(), query);
    }

    /** @throws InvalidInput naming each field that cannot be right, and a name that one has given already */
    public SavedQuery save(String list, WantedQuery wanted) {
        if (wanted.isShared()) {
            permissions.require(SHARE);
        }
        requireName(list);
        check(wanted);
        if (rows.countOf(list, person()) >= MOST_QUERIES) {
            throw new Refused("administration.queriesTooMany", MOST_QUERIES);
        }
        return written(list, wanted, row(0, list, person(), wanted, 0), rows::add);
    }

    /** @throws ConcurrentChange if it is no longer as it was read */
    public SavedQuery change(String list, long id, Version read, WantedQuery wanted) {
        QueryRow before = changeable(list, id, wanted.isShared());
        check(wanted);
        if (before.version() != read.number()) {
            throw new ConcurrentChange("administration.recordChanged", before.name());
        }
        return written(list, wanted, row(id, list, before.person(), wanted, before.version() + 1), rows::change);
    }

    public void remove(String list, long id) {
        rows.remove(changeable(list, id, false).id());
        liveUpdates.changed(TOPIC, list);
    }

    /** One's own, or a shared one of somebody else for whoever may share; what others keep for themselves is not there. */
    private QueryRow changeable(String list, long id, boolean toBeShared) {
        requireName(list);
        QueryRow found = rows.lock(list, id).filter(row -> row.shared() || row.person().equals(person()))
                .orElseThrow(() -> new NotFound("administration.queryNotFound"));
        if (found.shared() || toBeShared) {
            permissions.require(SHARE);
        }
        return found;
    }

    private void check(WantedQuery wanted) {
        wanted.faults().require(wanted.filter() == null || text(wanted.filter()).length() <= LONGEST_FILTER, "/filter", "shared.textTooLong",
                LONGEST_FILTER).refuse();
    }

    private SavedQuery written(String list, WantedQuery wanted, QueryRow row, Consumer<QueryRow> write) {
        try {
            write.accept(row);
        } catch (DuplicateKeyException taken) {
            throw InvalidInput.at("/name", "administration.queryNameTaken", wanted.named());
        }
        liveUpdates.changed(TOPIC, list);
        return rows.visible(list, row.person()).stream().filter(one -> one.person().equals(row.person()) && one.name().equals(row.name()))
                .findFirst().map(this::query).orElseThrow();
    }

    private QueryRow row(long id, String list, String person, WantedQuery wanted, int version) {
        return new QueryRow(id, list, person, wanted.named(), wanted.isShared(), text(wanted.filter()), wanted.sort(), wanted.order(),
                wanted.columns() == null ? null : text(wanted.columns()), version);
    }

    private SavedQuery query(QueryRow row) {
        return new SavedQuery(row.id(), row.name(), row.shared(), row.person().equals(person()), accounts.nameOf(Actor.person(row.person())),
                filter(row.filter()), row.sort(), row.direction(), row.columns() == null ? null : columns(row.columns()), row.version());
    }

    private Map<String, @Nullable Object> filter(String text) {
        return read(text, new TypeReference<>() {
        });
    }

    private Columns columns(String text) {
        return read(text, new TypeReference<>() {
        });
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kept view of a list cannot be read", broken);
        }
    }

    private String text(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String person() {
        return Actors.current().name();
    }

    private static void requireName(String list) {
        if (!NAME.matcher(list).matches()) {
            throw new NotFound("administration.listUnknown", list);
        }
    }
}
