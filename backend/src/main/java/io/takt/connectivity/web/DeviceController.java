package io.takt.connectivity.web;

import io.takt.connectivity.DeviceReader;
import io.takt.connectivity.DeviceSetup;
import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.Devices.DeviceView;
import io.takt.connectivity.Devices.Link;
import io.takt.connectivity.Devices.TagView;
import io.takt.connectivity.spi.LayerResult;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The devices, their links and last values. */
@RestController
@RequestMapping("/api/connectivity/devices")
class DeviceController {

    private static final String NO_DRIVER = "connectivity.driverUnknown";

    private final DeviceReader devices;
    private final DeviceSetup setup;
    private final MessageSource messages;

    DeviceController(DeviceReader devices, DeviceSetup setup, MessageSource messages) {
        this.devices = devices;
        this.setup = setup;
        this.messages = messages;
    }

    @GetMapping
    Page<Device> list(ListQuery query, Locale locale) {
        return devices.list(query).map(view -> device(view, locale));
    }

    @GetMapping("/{code}")
    Device get(@PathVariable String code, Locale locale) {
        return device(devices.get(code), locale);
    }

    @PostMapping
    Device save(@RequestBody DeviceDefinition definition, Locale locale) {
        setup.save(definition);
        return get(definition.code(), locale);
    }

    @PostMapping("/{code}/test")
    List<LayerResult> test(@PathVariable String code) {
        return setup.test(code);
    }

    private Device device(DeviceView view, Locale locale) {
        return new Device(view.code(), view.code(), view.protocol(), view.address(), view.link(), view.trouble(),
                text(view, "", locale), text(view, ".cure", locale), view.since(), view.tags());
    }

    /** A trouble is kept by its code alone; what it is about is the device's driver or its address. */
    private @Nullable String text(DeviceView view, String suffix, Locale locale) {
        Object about = NO_DRIVER.equals(view.trouble()) ? view.protocol() : view.address();
        return view.trouble() == null ? null : messages.getMessage(view.trouble() + suffix, new Object[] {about}, null, locale);
    }

    /** A device as the lists show it, with its trouble and the cure in the reader's language. */
    record Device(String id, String code, String protocol, String address, Link link, @Nullable String trouble,
            @Nullable String troubleText, @Nullable String cure, Instant since, List<TagView> tags) {
    }
}
