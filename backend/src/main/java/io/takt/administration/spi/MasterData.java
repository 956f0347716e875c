package io.takt.administration.spi;

import io.takt.administration.RecordKeeping;
import io.takt.security.RecordScope;
import io.takt.shared.FieldFaults;
import io.takt.shared.ListQuery;
import io.takt.shared.MasterRecord;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import io.takt.shared.RecordRows;
import io.takt.shared.Use;
import io.takt.shared.Version;
import io.takt.shared.WantedRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with the records of one kind: list, read, add, change, archive and restore them. A module extends it by what
 * is its own: which values are right. Reading needs the module's {@code .read}, each change its {@code .edit}.
 *
 * @param <T> the record
 * @param <W> what somebody wants it to be; its components are named as the record's {@link MasterRecord#fields() fields}
 */
@Transactional
public abstract class MasterData<T extends MasterRecord, W extends WantedRecord> implements RecordUses, Searched, RecordScope {

    private static final Set<String> FILTERS = Set.of("q", "id", "archived");
    private static final Set<String> SORTS = Set.of("id", "code", "nameZh", "nameEn");

    private final String entity;
    private final RecordRows<T, W> rows;
    private final RecordKeeping keeping;

    /** @param entity what the audit trail calls a record of this kind, such as {@code material.class} */
    protected MasterData(String entity, RecordRows<T, W> rows, RecordKeeping keeping) {
        this.entity = entity;
        this.rows = rows;
        this.keeping = keeping;
    }

    /** Everything that is wrong with the wanted values but the code, which is checked for every kind alike. */
    protected abstract FieldFaults faults(W wanted, @Nullable T before);

    /** Refuses a change that is right in itself but may not happen to this record any more. */
    protected void requireAllowed(T before, W wanted) {
    }

    /** Refuses to restore a record that could not be as it was any more. */
    protected void requireRestorable(T archived) {
    }

    /** Refuses to take a record back that anything has ever named. */
    protected void requireNeverUsed(T added) {
        keeping.requireNeverUsed(added, "administration.recordNamed");
    }

    /** Narrows a list to the places that the actor's account is for; most kinds stand nowhere, and are everybody's. */
    protected ListQuery narrowed(ListQuery query) {
        return query;
    }

    /** @throws io.takt.shared.OutsideScope if the record stands elsewhere than the actor's account is for */
    protected void requireSeen(T record) {
    }

    /** The same for whoever changes it. */
    protected void requireOwn(T record) {
        requireSeen(record);
    }

    @Override
    @Transactional(readOnly = true)
    public void requireSeen(String code) {
        rows.find(code).ifPresent(this::requireSeen);
    }

    /** What a list can be filtered by, beside {@code q}, {@code id} (codes with commas between) and {@code archived}. */
    protected Set<String> filters() {
        return Set.of();
    }

    /** What a list can be sorted by, beside code and names. */
    protected Set<String> sorts() {
        return Set.of();
    }

    /** What the audit trail calls a record of this kind. */
    @Override
    public String entity() {
        return entity;
    }

    @Override
    public String permission() {
        return entity.substring(0, entity.indexOf('.')) + ".read";
    }

    /** The only values that a text may have, by the field's name. */
    public Map<String, List<String>> choices() {
        return Map.of();
    }

    /** What an export is sorted by: a record that others of its kind name stands before them. */
    public String exportedBy() {
        return "code";
    }

    /** The fields that a new record cannot be without, asked of the rules themselves. */
    @Transactional(readOnly = true)
    public Set<String> needed(W nothing) {
        return faults(nothing, null).code("/code", nothing.code()).missing();
    }

    /** Filter {@code archived}: {@code true}, {@code any}, else only those that new work may name. */
    @Transactional(readOnly = true)
    public Page<T> list(ListQuery query) {
        keeping.requireReading(entity);
        query.requireKnown(joined(FILTERS, filters()), joined(SORTS, sorts()));
        ListQuery narrowed = narrowed(query);
        return new Page<>(rows.list(narrowed), query.offset(), rows.count(narrowed));
    }

    /** The first codes that new work may name. */
    @Transactional(readOnly = true)
    public List<String> codes(int most) {
        keeping.requireReading(entity);
        ListQuery first = firstCodes(0, most);
        return narrowed(first).equals(first) ? rows.codes(most) : narrowedCodes(most);
    }

    private List<String> narrowedCodes(int most) {
        List<String> codes = new ArrayList<>();
        List<T> page;
        do {
            page = rows.list(narrowed(firstCodes(codes.size(), most - codes.size())));
            page.forEach(found -> codes.add(found.code()));
        } while (page.size() == ListQuery.LARGEST && codes.size() < most);
        return codes;
    }

    private static ListQuery firstCodes(int offset, int most) {
        return new ListQuery(offset, Math.min(most, ListQuery.LARGEST), "code", false, Map.of());
    }

    @Transactional(readOnly = true)
    public T read(String code) {
        keeping.requireReading(entity);
        T found = get(code);
        requireSeen(found);
        return found;
    }

    @Transactional(readOnly = true)
    public Optional<T> find(String code) {
        keeping.requireReading(entity);
        Optional<T> found = rows.find(code).filter(row -> row.hasCode(code));
        found.ifPresent(this::requireSeen);
        return found;
    }

    /** Whether a record has that code, for whoever gives out new ones. */
    @Transactional(readOnly = true)
    public boolean isTaken(String code) {
        return rows.find(code).isPresent();
    }

    /** Archived ones too. A word is looked for in codes and names. */
    @Override
    @Transactional(readOnly = true)
    public List<Hit> search(SearchWord word, int offset, int limit) {
        keeping.requireReading(entity);
        ListQuery beginning = searched(offset, limit, Map.of("begins", word.begins(), "beginsUpper", word.beginsUpper(), "archived", "any"));
        List<T> found = new ArrayList<>(rows.list(beginning));
        if (found.size() < limit) {
            int before = offset == 0 ? found.size() : Math.toIntExact(rows.count(beginning));
            found.addAll(rows.list(searched(Math.max(0, offset - before), limit - found.size(), Map.of("q", word.text(),
                    "beyond", word.begins(), "beyondUpper", word.beginsUpper(), "archived", "any"))));
        }
        return found.stream().map(MasterData::hit).toList();
    }

    private ListQuery searched(int offset, int limit, Map<String, String> filters) {
        return narrowed(new ListQuery(offset, limit, "code", false, filters));
    }

    private static Hit hit(MasterRecord found) {
        return new Hit(found.code(), nameIn(found, "nameZh"), nameIn(found, "nameEn"), found.archived() ? "ARCHIVED" : null, null);
    }

    private static String nameIn(MasterRecord found, String field) {
        return found.fields().get(field) instanceof String name ? name : "";
    }

    /** @throws io.takt.shared.InvalidInput naming each field that cannot be right, and a code that is taken */
    public T create(W wanted) {
        keeping.requireEditing(entity);
        faults(wanted, null).code("/code", wanted.code()).refuse();
        T added = add(wanted);
        requireOwn(added);
        return added;
    }

    /** Adds a record that set-up code brings along; one that is there already stays as it is. */
    public void define(W wanted) {
        keeping.requireEditing(entity);
        if (rows.find(codeOf(wanted)).isEmpty()) {
            add(wanted);
        }
    }

    private T add(W wanted) {
        String code = codeOf(wanted);
        keeping.insert(code, () -> rows.add(wanted));
        T added = get(code);
        keeping.added(added);
        return added;
    }

    private static String codeOf(WantedRecord wanted) {
        return Objects.requireNonNull(wanted.code());
    }

    /**
     * Changes everything but the code; where nothing differs, it stays as it is.
     *
     * @throws io.takt.shared.ConcurrentChange if it is no longer as it was read
     */
    public T change(String code, Version read, W wanted) {
        keeping.requireEditing(entity);
        T before = lock(code);
        requireOwn(before);
        keeping.requireChangeable(before, read);
        boolean named = wanted.code() == null || code.equals(wanted.code());
        faults(wanted, before).require(named, "/code", "administration.codeStays", code).refuse();
        requireAllowed(before, wanted);
        T after = keeping.change(before, () -> {
            rows.change(before.id(), wanted);
            return get(code);
        });
        requireOwn(after);
        return after;
    }

    /**
     * No new work may name it any more; it can be read for ever.
     *
     * @throws io.takt.shared.InUse if something still needs it
     */
    public T archive(String code, String reason) {
        keeping.requireEditing(entity);
        T found = lock(code);
        requireOwn(found);
        keeping.archive(found, reason, () -> rows.archive(found.id(), true));
        return get(code);
    }

    /** New work may name it again. */
    public T restore(String code, String reason) {
        keeping.requireEditing(entity);
        T found = lock(code);
        requireOwn(found);
        requireRestorable(found);
        keeping.restore(found, reason, () -> rows.archive(found.id(), false));
        return get(code);
    }

    /**
     * Removes a record that nobody has ever used, as if it had not been added; whatever was used once is archived.
     *
     * @throws io.takt.shared.ConcurrentChange if it is no longer as it was read
     * @throws io.takt.shared.InUse if anything has ever named it
     */
    public void takeBack(String code, Version read) {
        keeping.requireEditing(entity);
        T found = lock(code);
        requireOwn(found);
        keeping.requireChangeable(found, read);
        requireNeverUsed(found);
        rows.remove(found.id());
        keeping.removed(found);
    }

    /** A record that new work may name: it is not archived, and is not until the running transaction has ended. */
    public Optional<T> findForNewWork(String code) {
        return rows.findForNewWork(code);
    }

    @Override
    public List<Use> of(String entity, String code) {
        return this.entity.equals(entity) ? rows.uses(code) : List.of();
    }

    private T get(String code) {
        return rows.find(code).filter(found -> found.hasCode(code)).orElseThrow(() -> new NotFound("administration.recordUnknown", code));
    }

    /** The record, which nobody else changes until the running transaction has ended. */
    protected final T lock(String code) {
        return rows.lock(code).filter(found -> found.hasCode(code)).orElseThrow(() -> new NotFound("administration.recordUnknown", code));
    }

    private static Set<String> joined(Set<String> usual, Set<String> own) {
        Set<String> all = new HashSet<>(usual);
        all.addAll(own);
        return all;
    }
}
