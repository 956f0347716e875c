package io.takt.material;

import io.takt.material.LotHistory.Moved;
import io.takt.material.Stock.Lying;
import io.takt.material.domain.Ledger;
import io.takt.plant.PlantScope;
import io.takt.security.Permissions;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where material that is not told apart by lots lies and how it came there, as far as the actor's account is for those places. */
@Service
@Transactional(readOnly = true)
public class LooseHistory {

    private static final int MOST = 200;

    private final Materials materials;
    private final Ledger ledger;
    private final PlantScope scope;
    private final Permissions permissions;

    LooseHistory(Materials materials, Ledger ledger, PlantScope scope, Permissions permissions) {
        this.materials = materials;
        this.ledger = ledger;
        this.scope = scope;
        this.permissions = permissions;
    }

    /** What lies where, and the last movements. */
    public record LyingLoose(List<Lying> places, List<Moved> movements) {
    }

    /** Needs {@code material.read}. */
    public LyingLoose of(String material) {
        permissions.require("material.read");
        String code = materials.get(material).code();
        List<Lying> lying = ledger.balances(code, "").stream().filter(balance -> scope.covers(balance.location()))
                .map(balance -> new Lying(balance.location(), UnitConversions.plain(balance.quantity()))).toList();
        return new LyingLoose(lying, ledger.ofLoose(code, scope.places().orElse(null), MOST).stream().map(Moved::of).toList());
    }
}
