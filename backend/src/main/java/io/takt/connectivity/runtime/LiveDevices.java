package io.takt.connectivity.runtime;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.Devices;
import io.takt.connectivity.spi.Reading;
import io.takt.connectivity.domain.StoredDevices;
import io.takt.shared.PlantClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class LiveDevices implements Devices {

    private final StoredDevices stored;
    private final DeviceRuntime runtime;
    private final PlantClock clock;

    LiveDevices(StoredDevices stored, DeviceRuntime runtime, PlantClock clock) {
        this.stored = stored;
        this.runtime = runtime;
        this.clock = clock;
    }

    @Override
    public List<DeviceView> all() {
        return stored.all().stream().map(this::view).toList();
    }

    @Override
    public Optional<DeviceView> find(String device) {
        return stored.find(device).map(this::view);
    }

    @Override
    public Map<String, Instant> heard() {
        return runtime.heard();
    }

    private DeviceView view(DeviceDefinition definition) {
        Optional<DeviceSupervisor> supervisor = runtime.find(definition.code());
        LinkState link = supervisor.map(DeviceSupervisor::link)
                .orElseGet(() -> new LinkState(Link.DISCONNECTED, "connectivity.notYetConnected", clock.now()));
        List<TagView> tags = definition.tags().stream()
                .map(tag -> view(tag, supervisor.map(device -> device.value(tag.name())).orElse(null))).toList();
        return new DeviceView(definition.code(), definition.driver(), definition.endpoint(), link.link(), link.trouble(),
                link.since(), tags);
    }

    private static TagView view(TagDefinition tag, @Nullable Reading reading) {
        return reading == null
                ? new TagView(tag.name(), tag.address(), null, tag.unit(), Quality.NEVER, null)
                : new TagView(tag.name(), tag.address(), reading.value(), tag.unit(), reading.quality(),
                        reading.sourceTime());
    }
}
