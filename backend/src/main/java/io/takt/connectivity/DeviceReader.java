package io.takt.connectivity;

import io.takt.connectivity.Devices.DeviceView;
import io.takt.security.Permissions;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The devices for people. Each question needs {@code connectivity.read}. */
@Service
public class DeviceReader {

    private static final Set<String> SORTS = Set.of("id", "code");

    private final Devices devices;
    private final Permissions permissions;
    private final SeenDevices seen;

    DeviceReader(Devices devices, Permissions permissions, SeenDevices seen) {
        this.devices = devices;
        this.permissions = permissions;
        this.seen = seen;
    }

    /** Filter {@code id}: only those with these codes. */
    public Page<DeviceView> list(ListQuery query) {
        permissions.require("connectivity.read");
        query.requireKnown(Set.of("id"), SORTS);
        Set<String> outside = seen.outside();
        Set<String> wanted = codes(query.filter("id"));
        return Page.of(devices.all().stream().filter(device -> wanted.isEmpty() || wanted.contains(device.code()))
                .filter(device -> !outside.contains(device.code())).toList(), query);
    }

    private static Set<String> codes(@Nullable String joined) {
        return joined == null ? Set.of() : new HashSet<>(List.of(joined.split(",")));
    }

    /** @throws NotFound {@code connectivity.deviceUnknown} */
    public DeviceView get(String code) {
        permissions.require("connectivity.read");
        DeviceView found = devices.find(code).orElseThrow(() -> new NotFound("connectivity.deviceUnknown", code));
        seen.require(code);
        return found;
    }
}
