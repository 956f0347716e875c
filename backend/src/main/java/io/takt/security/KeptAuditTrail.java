package io.takt.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.SystemTime;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The audit trail as rows; it demands the transaction of the change that it tells of. */
@Repository
class KeptAuditTrail implements AuditTrail {

    private final AuditMapper audit;
    private final SystemTime time;
    private final ObjectMapper json;

    KeptAuditTrail(AuditMapper audit, SystemTime time, ObjectMapper json) {
        this.audit = audit;
        this.time = time;
        this.json = json;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String entity, String code, String action, Map<String, ?> before, Map<String, ?> after) {
        Actor actor = Actors.current();
        audit.insert(new AuditMapper.AuditRow(time.now(), actor.text(), actor.causedBy(), entity, code, action,
                write(before), write(after)));
    }

    private String write(Map<String, ?> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("audited values are not plain: " + values, impossible);
        }
    }
}
