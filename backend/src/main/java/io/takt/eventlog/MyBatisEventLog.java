package io.takt.eventlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PlantClock;
import io.takt.shared.SystemTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The event log as rows. Appending demands a running transaction: an event without its change would be a lie. */
@Repository
class MyBatisEventLog implements EventLog {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() { };

    private final EventMapper events;
    private final PlantClock plantClock;
    private final SystemTime systemTime;
    private final ObjectMapper json;

    MyBatisEventLog(EventMapper events, PlantClock plantClock, SystemTime systemTime, ObjectMapper json) {
        this.events = events;
        this.plantClock = plantClock;
        this.systemTime = systemTime;
        this.json = json;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String type, String aggregate, String code, Map<String, ?> facts) {
        Actor actor = Actors.current();
        events.insert(new EventRow(0, null, type, aggregate, code, actor.text(), actor.causedBy(), write(facts),
                plantClock.now(), systemTime.now()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlantEvent> after(long position, int limit) {
        return events.after(position, limit).stream().map(this::event).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PlantEvent> of(String aggregate, String code) {
        return events.of(aggregate, code).stream().map(this::event).toList();
    }

    private PlantEvent event(EventRow row) {
        return new PlantEvent(row.id(), row.position(), row.type(), row.aggregate(), row.code(), row.actor(),
                read(row.facts()), row.plantAt(), row.systemAt());
    }

    private String write(Map<String, ?> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("facts are not plain values: " + facts, impossible);
        }
    }

    private Map<String, Object> read(String facts) {
        try {
            return json.readValue(facts, FACTS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the event log holds facts that are not JSON", damaged);
        }
    }
}
