package io.takt.connectivity;

import io.takt.connectivity.Devices.DeviceView;
import io.takt.connectivity.spi.DeviceNames;
import io.takt.security.Permissions;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The devices for people. Each question needs {@code connectivity.read}. */
@Service
public class DeviceReader {

    private static final Set<String> FILTERS = Set.of("q", "id", "link");
    private static final String FIRST = "code";
    private static final Map<String, Comparator<DeviceView>> SORTS = Map.of(
            "id", Comparator.comparing(DeviceView::code),
            FIRST, Comparator.comparing(DeviceView::code),
            "protocol", Comparator.comparing(DeviceView::protocol).thenComparing(DeviceView::code),
            "address", Comparator.comparing(DeviceView::address).thenComparing(DeviceView::code),
            "link", Comparator.comparing(DeviceView::link).thenComparing(DeviceView::code),
            "since", Comparator.comparing(DeviceView::since).thenComparing(DeviceView::code));

    private final Devices devices;
    private final Permissions permissions;
    private final SeenDevices seen;
    private final ObjectProvider<DeviceNames> names;

    DeviceReader(Devices devices, Permissions permissions, SeenDevices seen, ObjectProvider<DeviceNames> names) {
        this.devices = devices;
        this.permissions = permissions;
        this.seen = seen;
        this.names = names;
    }

    /** Filters {@code q}, a word in code, address or what people call what the device speaks for, {@code link}, and {@code id}, codes with commas. */
    public Page<DeviceView> list(ListQuery query) {
        permissions.require("connectivity.read");
        query.requireKnown(FILTERS, SORTS.keySet());
        Set<String> outside = seen.outside();
        List<DeviceView> wanted = devices.all().stream().filter(device -> !outside.contains(device.code()))
                .filter(device -> query.asksFor(device.code())).filter(linked(query.filter("link"))).filter(named(query.filter("q")))
                .sorted(SORTS.get(query.sort() == null ? FIRST : query.sort())).toList();
        return Page.of(wanted, query);
    }

    private static Predicate<DeviceView> linked(@Nullable String link) {
        return device -> link == null || device.link().name().equals(link);
    }

    private Predicate<DeviceView> named(@Nullable String word) {
        if (word == null) {
            return device -> true;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        Set<String> known = names.stream().flatMap(one -> one.named(word).stream()).collect(Collectors.toSet());
        return device -> known.contains(device.code())
                || Stream.of(device.code(), device.address()).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(lower));
    }

    /** @throws NotFound {@code connectivity.deviceUnknown} */
    public DeviceView get(String code) {
        permissions.require("connectivity.read");
        DeviceView found = devices.find(code).orElseThrow(() -> new NotFound("connectivity.deviceUnknown", code));
        seen.require(code);
        return found;
    }
}
