package io.takt.material;

import io.takt.material.domain.CarrierRows;
import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.LiveUpdates;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredCarriers implements Carriers {

    private final CarrierRows rows;
    private final Permissions permissions;
    private final AuditTrail auditTrail;
    private final LiveUpdates liveUpdates;

    StoredCarriers(CarrierRows rows, Permissions permissions, AuditTrail auditTrail, LiveUpdates liveUpdates) {
        this.rows = rows;
        this.permissions = permissions;
        this.auditTrail = auditTrail;
        this.liveUpdates = liveUpdates;
    }

    @Override
    public List<Carrier> all() {
        return rows.all();
    }

    @Override
    public List<Carrier> usable() {
        return rows.usable();
    }

    @Override
    public Optional<Carrier> find(String code) {
        return rows.find(code);
    }

    @Override
    public List<Carrier> named(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : rows.named(codes);
    }

    @Override
    public void lock(String code) {
        rows.find(code).ifPresent(carrier -> rows.lock(carrier.id()));
    }

    @Override
    public void place(String code, String place) {
        rows.place(code, place);
        liveUpdates.changed("material.carrier", code);
    }

    @Override
    public void add(String code, String material, int slots) {
        permissions.require("material.receive");
        if (rows.find(code).isPresent()) {
            return;
        }
        rows.add(code, material, slots);
        auditTrail.record("material.carrier", code, "added", Map.of(), Map.of("material", material, "slots", slots));
    }
}
