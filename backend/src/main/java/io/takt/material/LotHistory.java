package io.takt.material;

import io.takt.material.Stock.Lying;
import io.takt.material.domain.Ledger;
import io.takt.material.domain.Ledger.Kind;
import io.takt.material.domain.Ledger.Movement;
import io.takt.security.Permissions;
import io.takt.shared.ListQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where lots lie and how they came there, for people. */
@Service
@Transactional(readOnly = true)
public class LotHistory {

    private static final int MOST = 200;
    private static final String READ = "material.read";

    private final MaterialLots lots;
    private final Ledger ledger;
    private final Permissions permissions;

    LotHistory(MaterialLots lots, Ledger ledger, Permissions permissions) {
        this.lots = lots;
        this.ledger = ledger;
        this.permissions = permissions;
    }

    /**
     * One movement.
     *
     * @param quantity negative where material left
     * @param order    the order it belongs to; empty for none
     * @param cause    the job, the other lot of a division, or what a person said
     * @param note     what a person said of what came in; empty for nothing
     */
    public record Moved(Kind kind, String place, BigDecimal quantity, String order, String cause, String note, String actor, Instant at) {

        static Moved of(Movement movement) {
            return new Moved(movement.kind(), movement.location(), UnitConversions.plain(movement.quantity()), movement.order(), movement.cause(),
                    movement.note(), movement.actor().substring(movement.actor().indexOf(':') + 1), movement.plantAt());
        }
    }

    /** Where a lot lies, and how much in each place. Needs {@code material.read}. */
    public List<Lying> lying(String code) {
        MaterialLot lot = lots.read(code);
        return ledger.balances(lot.material(), code).stream().map(balance -> new Lying(balance.location(), UnitConversions.plain(balance.quantity()))).toList();
    }

    /** How a lot moved, the last first. Needs {@code material.read}. */
    public List<Moved> movements(String code) {
        return ledger.ofLot(lots.read(code).code(), MOST).stream().map(Moved::of).toList();
    }

    /** The lots of a material that may be used, the one to take first in front; not more than a person reads. Needs {@code material.read}. */
    public List<MaterialLot> usable(String material) {
        permissions.require(READ);
        return lots.usable(material, MOST);
    }

    /** The parts that a lot was divided into, as far as the actor's account goes. Needs {@code material.read}. */
    public List<MaterialLot> sublots(String code) {
        return lots.list(new ListQuery(0, MOST, null, false, Map.of("parent", lots.read(code).code()))).items();
    }
}
