package io.takt.definition.revision;

import io.takt.shared.Lifecycle;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one kind of revision.
 *
 * @param <T> the revision as it is read
 * @param <W> what somebody wants to stand in it, once it is known to be right
 */
public interface RevisionRows<T extends Revision, W> {

    /** Every object that has a revision, or one in force, by its code. */
    List<String> codes(boolean inForceOnly);

    /** What stands there of each of several objects: what is in force, else the newest that is not over. In the order of their codes. */
    List<T> current(Collection<String> codes);

    /** All that wait for a decision. */
    List<T> inReview();

    /** All of one object, the newest first. */
    List<T> revisions(String code);

    /** The same, locked: whoever moves a revision of the object comes one after another. */
    List<T> lockAll(String code);

    Optional<T> find(String code, String revision);

    Optional<T> findById(long id);

    Optional<T> effective(String code);

    /** Adds a draft without its nested rows. */
    void add(String code, String revision, String author, W content);

    /** Writes what stands in the revision itself, and counts its version. */
    void write(long id, W content);

    /** Adds the nested rows. */
    void fill(long id, W content);

    /** Removes the nested rows. */
    void clear(long id);

    /** Moves a locked revision to its next state and counts its version. */
    void move(long id, Lifecycle state);

    void approve(long id, String approvedBy);

    void takesEffect(long id, @Nullable Instant from);

    /** Removes a draft whose nested rows are gone. */
    void remove(long id);
}
