package io.takt.connectivity.persistence;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.HandshakeDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.domain.Json;
import io.takt.connectivity.domain.StoredDevices;
import io.takt.connectivity.domain.TriggerKind;
import io.takt.connectivity.domain.TriggerState;
import io.takt.connectivity.persistence.DeviceMapper.DeviceRow;
import io.takt.connectivity.persistence.DeviceMapper.HandshakeRow;
import io.takt.connectivity.persistence.DeviceMapper.NamedState;
import io.takt.shared.ConcurrentChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisStoredDevices implements StoredDevices {

    private final DeviceMapper mapper;

    MyBatisStoredDevices(DeviceMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<DeviceDefinition> all() {
        return mapper.all().stream().map(this::definition).toList();
    }

    @Override
    public Optional<DeviceDefinition> find(String code) {
        return mapper.find(code).map(this::definition);
    }

    /**
     * A trigger that is saved again goes on where it was, so that changing a device loses no count; where its tag is read
     * otherwise or from elsewhere from now on, it begins with what it sees next.
     */
    @Override
    public void save(DeviceDefinition definition, long largestSequence) {
        boolean same = find(definition.code()).filter(definition::speaksTo).isPresent();
        mapper.save(definition, Json.write(definition.options()));
        mapper.addLane(definition.code());
        List<TagDefinition> before = saveTags(definition);
        mapper.retireTriggers(definition.code());
        definition.triggers().forEach(trigger -> mapper.saveTrigger(definition.code(), trigger,
                same && TriggerKind.tag(definition, trigger.tag()).filter(tag -> before.stream().anyMatch(tag::readsAs)).isPresent()));
        mapper.retireHandshake(definition.code());
        if (definition.handshake() != null) {
            mapper.saveHandshake(definition.code(), row(definition.handshake()), largestSequence);
        }
    }

    /** Returns the tags that the device had before. */
    private List<TagDefinition> saveTags(DeviceDefinition definition) {
        long id = mapper.find(definition.code()).orElseThrow().id();
        List<TagDefinition> before = mapper.tags(id);
        mapper.clearTags(id);
        for (int position = 0; position < definition.tags().size(); position++) {
            mapper.addTag(id, position, definition.tags().get(position));
        }
        return before;
    }

    @Override
    public Optional<Integer> version(String code) {
        return mapper.version(code);
    }

    @Override
    public Optional<Integer> lock(String code) {
        return mapper.lock(code);
    }

    @Override
    public void remove(String code) {
        mapper.find(code).ifPresent(row -> {
            mapper.retireTriggers(code);
            mapper.retireHandshake(code);
            mapper.clearTags(row.id());
            mapper.remove(row.id());
        });
    }

    @Override
    public Map<String, TriggerState> triggers(String device) {
        return mapper.states(device).stream().collect(Collectors.toMap(NamedState::name,
                state -> new TriggerState(state.epoch(), state.sequence(), state.last())));
    }

    @Override
    public void move(String device, String trigger, TriggerState from, TriggerState to) {
        if (mapper.move(device, trigger, from, to) == 0) {
            throw new ConcurrentChange("connectivity.triggerMoved", device, trigger);
        }
    }

    private DeviceDefinition definition(DeviceRow row) {
        return new DeviceDefinition(row.code(), row.driver(), row.endpoint(), Json.texts(row.options()),
                row.periodMillis(), mapper.tags(row.id()), handshake(row.code()), mapper.triggers(row.code()));
    }

    private @Nullable HandshakeDefinition handshake(String device) {
        return mapper.handshake(device).map(row -> new HandshakeDefinition(row.requestTag(), row.doneTag(),
                Json.names(row.parameterTags()), Json.names(row.valueTags()), row.acknowledgeTag())).orElse(null);
    }

    private static HandshakeRow row(HandshakeDefinition handshake) {
        return new HandshakeRow(handshake.requestTag(), handshake.doneTag(), handshake.acknowledgeTag(),
                Json.write(handshake.parameterTags()), Json.write(handshake.valueTags()));
    }
}
