package io.takt.execution.domain;

import io.takt.execution.LotKind;
import io.takt.shared.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What moves together through one routing: one running instance of it. */
public class Lot {

    private long id;
    private String code = "";
    private long orderId;
    private LotKind kind = LotKind.MAIN;
    private String routing = "";
    private long routingRevision;
    private int quantity;
    private int loaded;
    private @Nullable String carrier;
    private String cause = "";
    private @Nullable String processInstance;
    private Instant startedAt = Instant.EPOCH;
    private @Nullable Instant endedAt;
    private int version;

    Lot() {
    }

    /**
     * A new lot of an order.
     *
     * @param cause the nonconformance that it is made for; empty for a lot of the order itself
     */
    public static Lot of(OrderInWork order, LotKind kind, Path path, int quantity, String cause, Instant now) {
        Lot lot = new Lot();
        lot.code = order.nextLotCode();
        lot.orderId = order.id();
        lot.kind = kind;
        lot.routing = path.routing();
        lot.routingRevision = path.revision();
        lot.quantity = quantity;
        lot.cause = cause;
        lot.startedAt = now;
        return lot;
    }

    /** The routing that a lot takes. */
    public record Path(String routing, long revision) {
    }

    public void startedAs(String instance) {
        processInstance = instance;
    }

    /** More pieces than planned will come into being. */
    public void enlarge(int pieces) {
        if (!kind.makesUnits() || loaded > 0) {
            throw new Refused("execution.lotAlreadyLoaded", code, loaded, quantity);
        }
        quantity += pieces;
    }

    /** Units came into being in this carrier. */
    public void load(String inCarrier, int pieces) {
        if (!kind.makesUnits() || loaded + pieces > quantity) {
            throw new Refused("execution.lotAlreadyLoaded", code, loaded, quantity);
        }
        carrier = inCarrier;
        loaded += pieces;
    }

    public void carriedIn(String inCarrier) {
        carrier = inCarrier;
    }

    public void end(Instant now) {
        endedAt = now;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    /** Pieces that are still to come into being here. */
    public int notStarted() {
        return kind.makesUnits() ? quantity - loaded : 0;
    }

    /** The row now carries the next version. */
    public void written() {
        version++;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public long orderId() {
        return orderId;
    }

    public LotKind kind() {
        return kind;
    }

    public String routing() {
        return routing;
    }

    public Path path() {
        return new Path(routing, routingRevision);
    }

    public long routingRevision() {
        return routingRevision;
    }

    public int quantity() {
        return quantity;
    }

    public @Nullable String carrier() {
        return carrier;
    }

    public String cause() {
        return cause;
    }

    public @Nullable String processInstance() {
        return processInstance;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
