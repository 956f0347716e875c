package io.takt.connectivity.inbox;

import io.takt.connectivity.SeenDevices;
import io.takt.connectivity.domain.StoredSignals;
import io.takt.security.RecordScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A signal stands where its device does. */
@Component
class SeenSignals implements RecordScope {

    private final StoredSignals signals;
    private final SeenDevices devices;

    SeenSignals(StoredSignals signals, SeenDevices devices) {
        this.signals = signals;
        this.devices = devices;
    }

    @Override
    public String entity() {
        return "connectivity.signal";
    }

    @Override
    @Transactional(readOnly = true)
    public void requireSeen(String signal) {
        if (signal.matches("\\d{1,18}")) {
            signals.find(Long.parseLong(signal)).ifPresent(found -> devices.require(found.device()));
        }
    }
}
