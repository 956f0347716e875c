package io.takt.connectivity.runtime;

import io.takt.connectivity.events.DeviceLinkChanged;
import io.takt.eventlog.EventLog;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.LiveUpdates;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the plant's memory, other modules and open browsers that a link was lost or found. */
@Component
class LinkNews {

    private final EventLog eventLog;
    private final ApplicationEventPublisher events;
    private final LiveUpdates live;
    private final TransactionTemplate transaction;

    LinkNews(EventLog eventLog, ApplicationEventPublisher events, LiveUpdates live,
            PlatformTransactionManager transactions) {
        this.eventLog = eventLog;
        this.events = events;
        this.live = live;
        this.transaction = new TransactionTemplate(transactions);
    }

    void changed(String device, LinkState link) {
        String trouble = link.trouble();
        Map<String, String> facts = trouble == null ? Map.of() : Map.of("trouble", trouble);
        Actors.as(Actor.device(device), () -> transaction.executeWithoutResult(status -> {
            eventLog.append(link.isConnected() ? "connectivity.link-found" : "connectivity.link-lost",
                    "connectivity.device", device, facts);
            events.publishEvent(new DeviceLinkChanged(device, link.isConnected(), trouble, link.since()));
            live.changed("connectivity.device", device);
        }));
    }

    void valuesRead(String device) {
        live.changed("connectivity.device", device);
    }
}
