package io.takt.connectivity.setup;

import io.takt.administration.Uses;
import io.takt.administration.spi.FixedSheet;
import io.takt.administration.spi.NestedSheet;
import io.takt.administration.spi.RowChange;
import io.takt.administration.spi.RowChange.Action;
import io.takt.administration.spi.SheetColumn;
import io.takt.administration.spi.SheetColumn.Type;
import io.takt.administration.spi.WantedValues;
import io.takt.connectivity.DeviceSetup;
import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.SeenDevices;
import io.takt.connectivity.domain.StoredDevices;
import io.takt.security.Permissions;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The devices as sheets: how each is reached, and inside of it its tags and triggers. */
@Component
class DeviceSheet extends FixedSheet {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_UNIT = 32;

    private static final List<SheetColumn> COLUMNS = List.of(SheetColumn.text(KEY, true, LONGEST_NAME),
            SheetColumn.choice(DeviceValues.DRIVER, true, List.of("modbus-tcp", "modbus-rtu-over-tcp", "opcua")),
            SheetColumn.text(DeviceValues.ENDPOINT, true, DeviceValues.LONGEST_ADDRESS), SheetColumn.of(DeviceValues.UNIT_ID, Type.WHOLE, false),
            SheetColumn.choice(DeviceValues.WORD_ORDER, false, List.of("high-first", "low-first")),
            SheetColumn.of(DeviceValues.TIMEOUT, Type.WHOLE, false), SheetColumn.of(DeviceValues.PERIOD, Type.WHOLE, true),
            SheetColumn.text(DeviceValues.REQUEST, false, LONGEST_NAME), SheetColumn.text(DeviceValues.DONE, false, LONGEST_NAME),
            SheetColumn.text(DeviceValues.ACKNOWLEDGE, false, LONGEST_NAME),
            SheetColumn.of(DeviceValues.PARAMETERS, Type.LIST, false), SheetColumn.of(DeviceValues.VALUES, Type.LIST, false));

    private static final List<NestedSheet> NESTED = List.of(
            new NestedSheet(DeviceValues.TAGS, List.of(SheetColumn.text("name", true, LONGEST_NAME),
                    SheetColumn.text("address", true, DeviceValues.LONGEST_ADDRESS), SheetColumn.text("type", true, LONGEST_NAME),
                    SheetColumn.text("scaling", false, DeviceValues.LONGEST_ADDRESS), SheetColumn.text("unit", false, LONGEST_UNIT),
                    SheetColumn.of("writable", Type.YES_NO, true)), List.of()),
            new NestedSheet(DeviceValues.TRIGGERS, List.of(SheetColumn.text("name", true, LONGEST_NAME),
                    SheetColumn.choice("type", true, List.of("STATE", "COUNTER")), SheetColumn.text("tag", true, LONGEST_NAME)), List.of()));

    private final DeviceSetup setup;
    private final StoredDevices devices;
    private final Permissions permissions;
    private final Uses uses;
    private final SeenDevices seen;

    DeviceSheet(DeviceSetup setup, StoredDevices devices, Permissions permissions, Uses uses, SeenDevices seen) {
        super(DeviceSetup.ENTITY, COLUMNS, NESTED);
        this.setup = setup;
        this.devices = devices;
        this.permissions = permissions;
        this.uses = uses;
        this.seen = seen;
    }

    @Override
    public void export(Consumer<Map<String, ? extends @Nullable Object>> row) {
        permissions.requireReading(entity());
        Set<String> outside = seen.outside();
        devices.all().stream().filter(device -> !outside.contains(device.code())).forEach(device -> row.accept(DeviceValues.of(device)));
    }

    @Override
    public Optional<Map<String, ? extends @Nullable Object>> find(String code) {
        permissions.requireReading(entity());
        seen.require(code);
        return devices.find(code).map(DeviceValues::of);
    }

    @Override
    public RowChange apply(Map<String, @Nullable Object> row) {
        String code = String.valueOf(row.get(KEY));
        seen.require(code);
        int version = devices.lock(code).orElse(0);
        Map<String, @Nullable Object> before = devices.find(code).map(DeviceValues::of).orElse(Map.of());
        Map<String, @Nullable Object> wanted = new LinkedHashMap<>(before);
        wanted.putAll(row);
        DeviceDefinition device = DeviceValues.device(wanted);
        if (WantedValues.alike(DeviceValues.of(device), before)) {
            permissions.requireReading(entity());
            return RowChange.unchanged(code, version);
        }
        toldByColumn(() -> setup.save(device));
        int saved = devices.lock(code).orElseThrow();
        return before.isEmpty() ? RowChange.added(code, DeviceValues.of(device), saved)
                : RowChange.between(code, before, DeviceValues.of(device), saved);
    }

    /** What is wrong is told at the column: of the driver's options and the handshake's tags each has its own. */
    static void toldByColumn(Runnable saving) {
        try {
            saving.run();
        } catch (InvalidInput wrong) {
            throw new InvalidInput(wrong.faults().stream().map(fault -> new Fault(
                    fault.pointer().replaceFirst("^/(options|handshake)/", "/"), fault.code(), fault.arguments())).toList());
        }
    }

    @Override
    public int undo(RowChange change) {
        String code = change.code();
        int version = devices.lock(code).filter(found -> found == change.version())
                .orElseThrow(() -> new ConcurrentChange("administration.recordNoLonger", code));
        if (change.action() == Action.ADDED) {
            uses.requireUnnamed(entity(), code);
            setup.remove(code);
            return version;
        }
        Map<String, @Nullable Object> old = new LinkedHashMap<>(devices.find(code).map(DeviceValues::of).orElseThrow());
        old.putAll(change.before());
        setup.save(DeviceValues.device(old));
        return devices.lock(code).orElseThrow();
    }
}
