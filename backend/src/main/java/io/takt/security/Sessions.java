package io.takt.security;

import io.takt.security.OpenSession.Seen;
import io.takt.shared.Actors;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import io.takt.shared.SystemTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in, and where. */
@Service
public class Sessions {

    private static final Comparator<Seen> BY_START = Comparator.comparing(Seen::since).thenComparing(Seen::id);
    private static final Map<String, Comparator<Seen>> SORTS = Map.of("id", BY_START, "since", BY_START,
            "userName", Comparator.comparing(Seen::userName).thenComparing(BY_START),
            "lastSeenAt", Comparator.comparing(Seen::lastSeenAt).thenComparing(BY_START));

    private final OpenSessions open;
    private final Permissions permissions;
    private final AuditTrail audit;
    private final AccountMapper accounts;
    private final AccountBook book;
    private final SystemTime time;

    Sessions(OpenSessions open, Permissions permissions, AuditTrail audit, AccountMapper accounts, AccountBook book,
            SystemTime time) {
        this.open = open;
        this.permissions = permissions;
        this.audit = audit;
        this.accounts = accounts;
        this.book = book;
        this.time = time;
    }

    /** Added first: whoever puts the account's last day elsewhere in this moment finds it, or is found. */
    public void opened(OpenSession session) {
        open.add(session);
        session.endsAt(accounts.find(session.userName()).map(AccountRow::endsAt).orElse(null));
    }

    /** Ends those whose account's last day is over; whoever asks for anything is turned away before. */
    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    void endWhatIsOver() {
        open.all().stream().filter(session -> session.isOver(time.now())).forEach(OpenSession::end);
    }

    public void closed(OpenSession session) {
        open.remove(session);
    }

    /** Everybody's. Needs {@code security.read}; the filter {@code q} looks for an account. */
    public Page<Seen> list(ListQuery query) {
        permissions.require("security.read");
        query.requireKnown(Set.of("q"), SORTS.keySet());
        String wanted = Objects.requireNonNullElse(query.filter("q"), "").toLowerCase(Locale.ROOT);
        return Page.of(open.all().stream().map(OpenSession::asSeen)
                .filter(session -> session.userName().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(SORTS.get(Objects.requireNonNullElse(query.sort(), "id"))).toList(), query);
    }

    /** The current person's own, the newest first. */
    public List<Seen> own() {
        return open.of(Actors.current().name()).stream().map(OpenSession::asSeen).sorted(BY_START.reversed()).toList();
    }

    /** Ends a session of one's own, or with {@code security.manage} that of anybody who may do no more. */
    @Transactional
    public void end(String id) {
        OpenSession session = open.find(id).orElseThrow(() -> new NotFound("security.sessionNotFound"));
        if (!session.userName().equals(Actors.current().name())) {
            book.lock(session.userName());
        }
        audit.record(Account.ENTITY, session.userName(), "sessionEnded", Map.of("address", session.address()), Map.of());
        open.end(session);
    }
}
