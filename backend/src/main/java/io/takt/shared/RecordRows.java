package io.takt.shared;

import java.util.List;
import java.util.Optional;

/**
 * The rows of one kind of record.
 *
 * @param <T> the record as it is read
 * @param <W> what somebody wants it to be, once it is known to be right
 */
public interface RecordRows<T extends MasterRecord, W extends WantedRecord> {

    List<T> list(ListQuery query);

    long count(ListQuery query);

    /** The first codes of those that are not archived. */
    List<String> codes(int most);

    Optional<T> find(String code);

    /** Locks the row: whoever changes the record or counts on it to stay comes one after another. */
    Optional<T> lock(String code);

    /** Keeps the row as it is until the transaction has ended; others may keep it too. */
    Optional<T> keep(String code);

    /** A record that new work may name: it is not archived, and is not until the transaction has ended. */
    default Optional<T> findForNewWork(String code) {
        return keep(code).filter(found -> found.hasCode(code) && !found.archived());
    }

    void add(W wanted);

    /** Changes a row that is locked. */
    void change(long id, W wanted);

    /** Archives or restores a row that is locked. */
    void archive(long id, boolean archived);

    /** Removes a row that is locked and that nothing has ever named. */
    void remove(long id);

    /** What names the record in its own module. */
    List<Use> uses(String code);
}
