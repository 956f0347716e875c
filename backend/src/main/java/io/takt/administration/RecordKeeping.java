package io.takt.administration;

import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.InUse;
import io.takt.shared.InvalidInput;
import io.takt.shared.LiveUpdates;
import io.takt.shared.MasterRecord;
import io.takt.shared.Refused;
import io.takt.shared.Use;
import io.takt.shared.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What is alike for every record of master data: who was faster, what may be archived, and what the history tells. */
@Component
public class RecordKeeping {

    private static final int LONGEST_REASON = 500;
    /** How the database names the key that is there already; each table calls that of the code so. */
    private static final Pattern CODE_KEY = Pattern.compile("for key '(\\w+\\.)?\\w+_code'$");

    private final Uses uses;
    private final Permissions permissions;
    private final AuditTrail audit;
    private final LiveUpdates liveUpdates;
    private final TransactionTemplate savepoint;

    RecordKeeping(Uses uses, Permissions permissions, AuditTrail audit, LiveUpdates liveUpdates,
            PlatformTransactionManager transactions) {
        this.uses = uses;
        this.permissions = permissions;
        this.audit = audit;
        this.liveUpdates = liveUpdates;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    public void requireReading(String entity) {
        permissions.requireReading(entity);
    }

    public void requireEditing(String entity) {
        permissions.requireEditing(entity);
    }

    /**
     * @throws InvalidInput if somebody else has given the code away, be it in this moment
     * @throws DuplicateKeyException if it is something else that another record has since it was checked
     */
    public void insert(String code, Runnable row) {
        try {
            row.run();
        } catch (DuplicateKeyException taken) {
            if (CODE_KEY.matcher(String.valueOf(taken.getMostSpecificCause().getMessage())).find()) {
                throw InvalidInput.at("/code", "administration.codeTaken", code);
            }
            throw taken;
        }
    }

    /** @throws ConcurrentChange if the record is no longer as it was read */
    public void requireChangeable(MasterRecord record, Version read) {
        if (record.version() != read.number()) {
            throw new ConcurrentChange("administration.recordChanged", record.code());
        }
        requireNotArchived(record);
    }

    public void requireNotArchived(MasterRecord record) {
        if (record.archived()) {
            throw new Refused("administration.recordArchived", record.code());
        }
    }

    /** @throws InUse if anything has ever named the record */
    public void requireNeverUsed(MasterRecord record, String refusal) {
        List<Use> all = uses.of(record.entity(), record.code());
        if (!all.isEmpty()) {
            throw new InUse(refusal, record.code(), all);
        }
    }

    /** @throws InUse if another module than the record's own still needs it */
    public void requireNotNeededElsewhere(MasterRecord record, String refusal) {
        String own = record.entity().replaceFirst("\\..*", ".");
        List<Use> active = uses.of(record.entity(), record.code()).stream()
                .filter(use -> use.stillNeeded() && !use.kind().startsWith(own)).toList();
        if (!active.isEmpty()) {
            throw new InUse(refusal, record.code(), active);
        }
    }

    /**
     * No new work may name the record any more.
     *
     * @param row writes that it is archived
     * @throws InUse if anything still needs the record
     */
    public void archive(MasterRecord record, String reason, Runnable row) {
        requireReason(reason);
        requireNotArchived(record);
        requireNotNeeded(record);
        row.run();
        tell(record, "archived", Map.of("archived", false), Map.of("archived", true, "reason", reason.strip()));
    }

    private void requireNotNeeded(MasterRecord record) {
        List<Use> active = uses.of(record.entity(), record.code()).stream().filter(Use::stillNeeded).toList();
        if (!active.isEmpty()) {
            throw new InUse("administration.recordUsed", record.code(), active);
        }
    }

    /**
     * New work may name the record again.
     *
     * @param row writes that it is not archived
     */
    public void restore(MasterRecord record, String reason, Runnable row) {
        requireReason(reason);
        if (!record.archived()) {
            throw new Refused("administration.recordNotArchived", record.code());
        }
        row.run();
        tell(record, "restored", Map.of("archived", true), Map.of("archived", false, "reason", reason.strip()));
    }

    public void added(MasterRecord record) {
        tell(record, "added", Map.of(), record.fields());
    }

    /**
     * Changes a record and tells of it. A change to the values that it has already leaves it at its version.
     *
     * @param row writes the values and reads the record again
     */
    public <T extends MasterRecord> T change(T before, Supplier<T> row) {
        T after = Objects.requireNonNull(savepoint.execute(status -> {
            T written = row.get();
            if (written.fields().equals(before.fields())) {
                status.setRollbackOnly();
                return before;
            }
            return written;
        }));
        changed(before, after);
        return after;
    }

    /** Tells the fields that differ; nothing if none does. */
    public void changed(MasterRecord before, MasterRecord after) {
        Map<String, Object> old = new LinkedHashMap<>(before.fields());
        Map<String, Object> now = new LinkedHashMap<>(after.fields());
        before.fields().forEach((field, value) -> {
            if (Objects.equals(value, after.fields().get(field))) {
                old.remove(field);
                now.remove(field);
            }
        });
        if (!now.isEmpty()) {
            tell(after, "changed", old, now);
        }
    }

    public void removed(MasterRecord record) {
        tell(record, "removed", record.fields(), Map.of());
    }

    /** Tells history and screens of a change that the fields alone do not tell. */
    public void tell(MasterRecord record, String action, Map<String, ?> before, Map<String, ?> after) {
        audit.record(record.entity(), record.code(), action, before, after);
        liveUpdates.changed(record.entity(), record.code());
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw InvalidInput.at("/reason", "administration.reasonMissing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw InvalidInput.at("/reason", "shared.textTooLong", LONGEST_REASON);
        }
    }
}
