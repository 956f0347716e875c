package io.takt.connectivity.runtime;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.SignalInbox;
import io.takt.connectivity.domain.DeviceSessions;
import io.takt.connectivity.domain.StoredDevices;
import io.takt.shared.PlantClock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts together what one device needs. */
@Component
class SupervisorFactory {

    private final DeviceSessions sessions;
    private final StoredDevices devices;
    private final SignalInbox inbox;
    private final HandshakeRows rows;
    private final LinkNews news;
    private final Timing timing;

    SupervisorFactory(DeviceSessions sessions, StoredDevices devices, SignalInbox inbox, HandshakeRows rows, LinkNews news,
            Timing timing) {
        this.sessions = sessions;
        this.devices = devices;
        this.inbox = inbox;
        this.rows = rows;
        this.news = news;
        this.timing = timing;
    }

    DeviceSupervisor supervisor(DeviceDefinition definition) {
        TriggerWatch triggers = new TriggerWatch(definition, devices, inbox, timing.clock(),
                new TransactionTemplate(timing.transactions()));
        Optional<HandshakePlay> handshake = Optional.ofNullable(definition.handshake())
                .map(tags -> new HandshakePlay(definition.code(), tags, rows));
        return new DeviceSupervisor(definition, sessions, triggers, handshake, news, timing.clock());
    }

    /** The clock that dates what is read, and the transactions that keep it. */
    @Component
    record Timing(PlantClock clock, PlatformTransactionManager transactions) {
    }
}
