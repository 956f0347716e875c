package io.takt.connectivity.persistence;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import io.takt.connectivity.domain.TriggerState;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DeviceMapper {

    List<DeviceRow> all();

    Optional<DeviceRow> find(String code);

    List<TagDefinition> tags(long deviceId);

    Optional<HandshakeRow> handshake(String device);

    List<TriggerDefinition> triggers(String device);

    void save(@Param("device") DeviceDefinition device, @Param("options") String options);

    Optional<Integer> version(String code);

    Optional<Integer> lock(String code);

    void remove(long id);

    void addLane(String device);

    void clearTags(long deviceId);

    void addTag(@Param("deviceId") long deviceId, @Param("position") int position, @Param("tag") TagDefinition tag);

    void retireHandshake(String device);

    void saveHandshake(@Param("device") String device, @Param("handshake") HandshakeRow handshake,
            @Param("largest") long largest);

    void retireTriggers(String device);

    /** @param comparable whether what the trigger has seen last can be compared with what it will see */
    void saveTrigger(@Param("device") String device, @Param("trigger") TriggerDefinition trigger,
            @Param("comparable") boolean comparable);

    List<NamedState> states(String device);

    int move(@Param("device") String device, @Param("trigger") String trigger, @Param("from") TriggerState from,
            @Param("to") TriggerState to);

    /** One row of {@code connectivity_device}. */
    record DeviceRow(long id, String code, String driver, String endpoint, String options, int periodMillis) {
    }

    /** One row of {@code connectivity_handshake}, without its sequence. */
    record HandshakeRow(String requestTag, String doneTag, @Nullable String acknowledgeTag, String parameterTags,
            String valueTags) {
    }

    /** Where a trigger stands. */
    record NamedState(String name, long epoch, long sequence, @Nullable String last) {
    }
}
