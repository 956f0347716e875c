package io.takt.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.security.AuditMapper.KeptChange;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who changed a record, when, from what to what, and why; read from the audit trail. */
@Service
public class History {

    private static final String REASON = "reason";
    private static final TypeReference<LinkedHashMap<String, Object>> VALUES = new TypeReference<>() { };

    private final AuditMapper audit;
    private final Permissions permissions;
    private final ObjectMapper json;
    private final ObjectProvider<HistoryReading> readings;
    private final ObjectProvider<RecordScope> scopes;

    History(AuditMapper audit, Permissions permissions, ObjectMapper json, ObjectProvider<HistoryReading> readings,
            ObjectProvider<RecordScope> scopes) {
        this.audit = audit;
        this.permissions = permissions;
        this.json = json;
        this.readings = readings;
        this.scopes = scopes;
    }

    /** The newest change first, for those who may read it. It knows no filter and no other order. */
    @Transactional(readOnly = true)
    public Page<Change> of(String entity, String code, ListQuery query) {
        requireReading(entity);
        List<RecordScope> own = scopes.stream().filter(scope -> scope.entity().equals(entity)).toList();
        own.forEach(scope -> scope.requireSeen(code));
        query.requireKnown(Set.of(), Set.of());
        List<Change> changes = audit.listOf(entity, code, query).stream().map(kept -> change(kept, own)).toList();
        return new Page<>(changes, query.offset(), audit.countOf(entity, code));
    }

    /** What records of a kind were and became is for those who may read its module and what its {@link HistoryReading} asks. */
    public void requireReading(String entity) {
        permissions.requireReading(entity);
        readings.stream().filter(reading -> reading.entity().equals(entity)).forEach(reading -> permissions.require(reading.permission()));
    }

    private Change change(KeptChange kept, List<RecordScope> scopes) {
        Map<String, Object> before = told(values(kept.oldValues()), scopes);
        Map<String, Object> after = told(values(kept.newValues()), scopes);
        Object reason = after.remove(REASON);
        Set<String> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        String actor = kept.actor().substring(kept.actor().indexOf(':') + 1);
        return new Change(kept.id(), kept.at(), kept.actor(), Objects.requireNonNullElse(kept.displayName(), actor), kept.causedBy(),
                kept.action(), reason == null ? null : reason.toString(),
                fields.stream().map(field -> new FieldChange(field, before.get(field), after.get(field))).toList());
    }

    private static Map<String, Object> told(Map<String, Object> values, List<RecordScope> scopes) {
        return scopes.stream().allMatch(scope -> scope.tells(values)) ? values : new LinkedHashMap<>();
    }

    private Map<String, Object> values(String kept) {
        try {
            return json.readValue(kept, VALUES);
        } catch (JsonProcessingException unlikely) {
            throw new IllegalStateException("an audited value is no JSON", unlikely);
        }
    }

    /**
     * One change.
     *
     * @param at       system time
     * @param actor    as {@link io.takt.shared.Actor#text()} writes it
     * @param by       what people call whoever made it
     * @param causedBy the person who set a process going, where there is one
     * @param reason   why, where that was asked
     */
    public record Change(long id, Instant at, String actor, String by, @Nullable String causedBy, String action,
            @Nullable String reason, List<FieldChange> fields) {
    }

    /** A field's old and new value; the old one is null for something new. */
    public record FieldChange(String field, @Nullable Object before, @Nullable Object after) {
    }
}
