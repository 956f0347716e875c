package io.takt.connectivity.setup;

import io.takt.connectivity.DeviceSetup;
import io.takt.connectivity.SeenDevices;
import io.takt.connectivity.domain.DeviceSessions;
import io.takt.connectivity.domain.StoredDevices;
import io.takt.connectivity.domain.TriggerKind;
import io.takt.connectivity.runtime.DeviceRuntime;
import io.takt.connectivity.spi.LayerResult;
import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.LiveUpdates;
import io.takt.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

@Service
class StoredDeviceSetup implements DeviceSetup {

    /** What the audit trail calls a device. */

    private final StoredDevices devices;
    private final DeviceSessions sessions;
    private final Permissions permissions;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final LiveUpdates live;
    private final SeenDevices seen;

    StoredDeviceSetup(StoredDevices devices, DeviceSessions sessions, Permissions permissions, AuditTrail audit,
            ApplicationEventPublisher events, LiveUpdates live, SeenDevices seen) {
        this.devices = devices;
        this.sessions = sessions;
        this.permissions = permissions;
        this.audit = audit;
        this.events = events;
        this.live = live;
        this.seen = seen;
    }

    @Override
    @Transactional
    public void save(DeviceDefinition definition) {
        permissions.require("connectivity.configure");
        seen.require(definition.code());
        refuseWrong(definition);
        Optional<DeviceDefinition> before = devices.find(definition.code());
        devices.save(definition, largestSequence(definition));
        tell(definition.code(), before.isPresent() ? "changed" : "created", before.map(StoredDeviceSetup::fields).orElse(Map.of()),
                fields(definition));
    }

    @Override
    @Transactional
    public void remove(String code) {
        permissions.require("connectivity.configure");
        seen.require(code);
        DeviceDefinition before = devices.find(code).orElseThrow(() -> new NotFound("connectivity.deviceUnknown", code));
        devices.remove(code);
        tell(code, "removed", fields(before), Map.of());
    }

    private void tell(String code, String action, Map<String, Object> before, Map<String, Object> after) {
        audit.record(ENTITY, code, action, before, after);
        live.changed(ENTITY, code);
        events.publishEvent(new Saved(code));
    }

    @Override
    public List<LayerResult> test(String code) {
        permissions.require("connectivity.configure");
        seen.require(code);
        return sessions.test(devices.find(code).orElseThrow(() -> new NotFound("connectivity.deviceUnknown", code)));
    }

    private void refuseWrong(DeviceDefinition definition) {
        List<Fault> faults = new ArrayList<>(DefinitionCheck.faults(definition));
        faults.addAll(sessions.check(definition));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static long largestSequence(DeviceDefinition definition) {
        HandshakeDefinition handshake = definition.handshake();
        return handshake == null ? 0 : TriggerKind.tag(definition, handshake.requestTag())
                .flatMap(tag -> TriggerKind.largestSequence(tag.type())).orElseThrow();
    }

    private static Map<String, Object> fields(DeviceDefinition definition) {
        return Map.of("driver", definition.driver(), "endpoint", definition.endpoint(), "options", definition.options(),
                "periodMillis", definition.periodMillis(), "tags", definition.tags().size());
    }

    /** A definition was kept; its supervisor starts anew with it. */
    record Saved(String device) {
    }

    /** Puts saved definitions to work when their rows can be seen. */
    @Service
    static class Restarts {

        private final DeviceRuntime runtime;

        Restarts(DeviceRuntime runtime) {
            this.runtime = runtime;
        }

        /** Of two that were saved at once, the later start reads the rows of both. */
        @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
        @Transactional(propagation = Propagation.REQUIRES_NEW)
        void restart(Saved saved) {
            runtime.restart(saved.device());
        }
    }
}
