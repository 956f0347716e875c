package io.takt.connectivity.runtime;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import io.takt.connectivity.SignalInbox;
import io.takt.connectivity.domain.CycleCounts;
import io.takt.connectivity.domain.DeviceSessions;
import io.takt.connectivity.domain.StoredDevices;
import io.takt.connectivity.runtime.DeviceSupervisor.Plays;
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
    private final Written rows;
    private final LinkNews news;
    private final Timing timing;

    SupervisorFactory(DeviceSessions sessions, StoredDevices devices, SignalInbox inbox, Written rows, LinkNews news,
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
                new TransactionTemplate(timing.transactions()), rows.counts());
        Optional<TriggerDefinition> counter = definition.triggers().stream()
                .filter(one -> CycleCounts.isCountedBy(definition, one)).findFirst();
        Optional<HandshakePlay> handshake = Optional.ofNullable(definition.handshake()).map(tags -> new HandshakePlay(definition.code(),
                tags, counter.map(TriggerDefinition::tag).orElse(null), rows.handshakes()));
        boolean hasOutputs = handshake.isEmpty() && definition.tags().stream().anyMatch(TagDefinition::writable);
        Optional<CountPlay> counting = counter.map(one -> new CountPlay(definition.code(), rows.counts(), System::nanoTime));
        Plays plays = new Plays(handshake, counting, hasOutputs ? Optional.of(rows.outputs()) : Optional.empty());
        return new DeviceSupervisor(definition, sessions, triggers, plays, news, timing.clock());
    }

    /** Where is kept what is written to devices, and what they count. */
    @Component
    record Written(HandshakeRows handshakes, CountRows counts, OutputPlay outputs) {
    }

    /** The clock that dates what is read, and the transactions that keep it. */
    @Component
    record Timing(PlantClock clock, PlatformTransactionManager transactions) {
    }
}
