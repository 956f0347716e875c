package io.takt.connectivity.runtime;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.Devices.Link;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.domain.DeviceSessions;
import io.takt.connectivity.spi.DeviceTrouble;
import io.takt.connectivity.spi.Reading;
import io.takt.shared.PlantClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after one device: connects, scans, plays its handshake, and probes it more rarely while it is dead. */
final class DeviceSupervisor {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceSupervisor.class);

    private static final Duration PROBED_AFTER = Duration.ofSeconds(15);
    /** A device that answers is read again before it would be taken for silent. */
    private static final Duration KEPT_AFTER = LastValues.FRESH.dividedBy(2);

    private final DeviceDefinition definition;
    private final List<String> tags;
    private final DeviceSessions sessions;
    private final TriggerWatch triggers;
    private final Plays plays;
    private final LinkNews news;
    private final PlantClock clock;
    private final LastValues values;
    private final Backoff probing = new Backoff(PROBED_AFTER);
    private final Backoff keeping = new Backoff(KEPT_AFTER);
    private @Nullable String unkept;
    private @Nullable DeviceSession session;
    private final Object linkLock = new Object();
    private volatile LinkState link;
    private volatile boolean untold;
    private volatile boolean stopped;

    DeviceSupervisor(DeviceDefinition definition, DeviceSessions sessions, TriggerWatch triggers,
            Plays plays, LinkNews news, PlantClock clock) {
        this.definition = definition;
        this.tags = definition.tags().stream().map(TagDefinition::name).toList();
        this.sessions = sessions;
        this.triggers = triggers;
        this.plays = plays;
        this.news = news;
        this.clock = clock;
        this.values = new LastValues(definition.periodMillis());
        this.link = new LinkState(Link.DISCONNECTED, "connectivity.notYetConnected", clock.now());
    }

    /** What is written to the device, its requests or its outputs; and what it counts of its own work. */
    record Plays(Optional<HandshakePlay> handshake, Optional<CountPlay> counting, Optional<OutputPlay> outputs) {
    }

    DeviceDefinition definition() {
        return definition;
    }

    LinkState link() {
        return link;
    }

    @Nullable Reading value(String tag) {
        return values.of(tag, link.isConnected());
    }

    boolean isConnected() {
        return link.isConnected();
    }

    /** One scan, or one probe of a dead device. @return nanoseconds until the next one */
    synchronized long turn() {
        if (stopped) {
            return Long.MAX_VALUE;
        }
        try {
            scan();
            probing.succeeded();
            keeping.succeeded();
            unkept = null;
            return TimeUnit.MILLISECONDS.toNanos(definition.periodMillis());
        } catch (DeviceTrouble trouble) {
            lost(trouble);
            return probing.failed();
        } catch (RuntimeException | Error ours) {
            notKept(ours);
            return keeping.failed();
        }
    }

    /** The same failure is told once, however often it is repeated. */
    private void notKept(Throwable ours) {
        if (!ours.toString().equals(unkept)) {
            unkept = ours.toString();
            LOG.warn("The scan of {} was not kept and is repeated", definition.code(), ours);
        }
    }

    private void scan() {
        DeviceSession open = session != null ? session : sessions.open(definition);
        session = open;
        Map<String, Reading> readings = open.read(tags);
        boolean changed = readings.entrySet().stream().anyMatch(this::isNews);
        values.put(readings, clock.now());
        found();
        if (changed) {
            news.valuesRead(definition.code());
        }
        triggers.observe(readings);
        plays.handshake().ifPresent(play -> play.turn(open, readings));
        plays.counting().ifPresent(CountPlay::turn);
        plays.outputs().ifPresent(play -> play.turn(definition.code(), open, readings));
    }

    private boolean isNews(Map.Entry<String, Reading> reading) {
        Reading before = values.of(reading.getKey(), true);
        return before == null || !Objects.equals(before.value(), reading.getValue().value());
    }

    private void found() {
        if (!link.isConnected()) {
            become(new LinkState(Link.CONNECTED, null, Objects.requireNonNullElseGet(values.heardAt(), clock::now)));
        }
    }

    /**
     * Called twice a second, whatever the scan does: a device that keeps a question unanswered is lost before its driver
     * gives up.
     */
    void listen() {
        if (link.isConnected() && values.isSilent()) {
            become(lostLink("connectivity.noAnswer"));
        }
        if (untold) {
            synchronized (linkLock) {
                tell();
            }
        }
    }

    /** Plant time of the last reading; null while the device is out of reach. */
    @Nullable Instant heardAt() {
        return link.isConnected() ? values.heardAt() : null;
    }

    private void lost(DeviceTrouble trouble) {
        closeSession();
        plays.counting().ifPresent(CountPlay::lost);
        boolean same = !link.isConnected() && trouble.code().equals(link.trouble());
        if (!same) {
            LOG.info("{} cannot be reached: {}", definition.code(), trouble.getMessage());
            become(lostLink(trouble.code()));
        }
    }

    private LinkState lostLink(String trouble) {
        return new LinkState(Link.DISCONNECTED, trouble, Objects.requireNonNullElseGet(values.heardAt(), clock::now));
    }

    private void become(LinkState next) {
        synchronized (linkLock) {
            link = next;
            tell();
        }
    }

    /** What cannot be kept now is told again until it can. */
    private void tell() {
        LinkState now = link;
        untold = true;
        try {
            news.changed(definition.code(), now);
            untold = false;
        } catch (RuntimeException unkept) {
            LOG.warn("The link of {} changed to {}, which could not be kept: {}", definition.code(), now, unkept.toString());
        }
    }

    /** Waits for the running scan, then lets the device go. */
    synchronized void stop() {
        stopped = true;
        closeSession();
    }

    private void closeSession() {
        DeviceSession open = session;
        session = null;
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (RuntimeException unclosed) {
            LOG.warn("The session with {} could not be closed: {}", definition.code(), unclosed.toString());
        }
    }
}
