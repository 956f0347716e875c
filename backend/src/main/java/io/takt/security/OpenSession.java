package io.takt.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One browser in which somebody is signed in. It lives as long as the browser's session on this server. */
public final class OpenSession {

    private final String id;
    private final String userName;
    private final String userAgent;
    private final String address;
    private final Instant since;
    private final Runnable end;
    private volatile Instant lastSeenAt;
    private volatile @Nullable Instant endsAt;

    /**
     * @param id  what people may know of it; never what its browser is known by
     * @param end signs the browser out
     */
    public OpenSession(String id, String userName, String userAgent, String address, Instant since, Runnable end) {
        this.id = id;
        this.userName = userName;
        this.userAgent = userAgent;
        this.address = address;
        this.since = since;
        this.lastSeenAt = since;
        this.end = end;
    }

    public void seen(Instant at) {
        lastSeenAt = at;
    }

    /** Its account's last day may come, or be put off, while it is open. */
    void endsAt(@Nullable Instant moment) {
        endsAt = moment;
    }

    /** Whether its account's last day is over. */
    public boolean isOver(Instant now) {
        Instant moment = endsAt;
        return moment != null && !now.isBefore(moment);
    }

    void end() {
        end.run();
    }

    public String id() {
        return id;
    }

    public String userName() {
        return userName;
    }

    public String address() {
        return address;
    }

    Seen asSeen() {
        return new Seen(id, userName, userAgent, address, since, lastSeenAt);
    }

    /** The session as it is at one moment; the session itself goes on while it is looked at. */
    public record Seen(String id, String userName, String userAgent, String address, Instant since, Instant lastSeenAt) {
    }
}
