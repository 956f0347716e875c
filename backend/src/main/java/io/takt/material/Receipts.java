package io.takt.material;

import io.takt.material.LotHistory.Moved;
import io.takt.material.domain.Ledger;
import io.takt.material.domain.Ledger.Movement;
import io.takt.plant.PlantScope;
import io.takt.security.Permissions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came into stock, all of it, the first first. */
@Service
@Transactional(readOnly = true)
public class Receipts {

    private static final String PERSON = "person:";

    private final MaterialLots lots;
    private final Ledger ledger;
    private final PlantScope scope;
    private final Permissions permissions;

    Receipts(MaterialLots lots, Ledger ledger, PlantScope scope, Permissions permissions) {
        this.lots = lots;
        this.ledger = ledger;
        this.scope = scope;
        this.permissions = permissions;
    }

    /**
     * What came in by one movement.
     *
     * @param lot   the lot, or the part of it; empty for what is not told apart by lots
     * @param grade {@code A} for first quality
     * @param person who put it there, as account name; null if nobody did
     */
    public record Received(String lot, String grade, @Nullable String person, Moved moved) {

        private static Received of(Movement movement) {
            return new Received(movement.item().lot(), movement.item().grade(), movement.actor().startsWith(PERSON) ? movement.actor().substring(PERSON.length()) : null,
                    Moved.of(movement));
        }
    }

    /**
     * How a lot and its parts were received; nothing for a part that was taken out of its lot here. Needs {@code material.read}.
     *
     * @throws io.takt.shared.OutsideScope if any of it went where the actor's account is not for
     */
    public List<Received> ofLot(String code) {
        return within(ledger.receiptsOf(lots.read(code).code()));
    }

    /**
     * What an order put into stock. Needs {@code material.read}.
     *
     * @throws io.takt.shared.OutsideScope as {@link #ofLot}
     */
    public List<Received> ofOrder(String workOrder) {
        permissions.require("material.read");
        return within(ledger.producedFor(workOrder));
    }

    /** All of it or nothing: half of it would be taken for all. */
    private List<Received> within(List<Movement> movements) {
        movements.stream().map(Movement::location).distinct().forEach(scope::requireWithin);
        return movements.stream().map(Received::of).toList();
    }
}
