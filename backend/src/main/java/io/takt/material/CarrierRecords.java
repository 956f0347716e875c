package io.takt.material;

import io.takt.administration.Numbering;
import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.administration.spi.SearchWord;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.domain.CarrierRecordRows;
import io.takt.material.domain.CarrierSearch;
import io.takt.shared.FieldFaults;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with carriers; other modules ask {@link Carriers}. */
@Service
public class CarrierRecords extends MasterData<CarrierRecord, WantedCarrier> {

    private static final int MOST_SLOTS = 999;

    private final CarrierRecordRows rows;
    private final CarrierSearch search;
    private final MaterialDefinitions materials;
    private final Numbering numbering;
    private final RecordKeeping keeping;

    CarrierRecords(CarrierRecordRows rows, CarrierSearch search, MaterialDefinitions materials, Numbering numbering, RecordKeeping keeping) {
        super(CarrierRecord.ENTITY, rows, keeping);
        this.rows = rows;
        this.search = search;
        this.materials = materials;
        this.numbering = numbering;
        this.keeping = keeping;
    }

    @Override
    protected Set<String> filters() {
        return Set.of("material", "state", "rfid");
    }

    @Override
    protected Set<String> sorts() {
        return Set.of("material", "slots", "state", "place");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> search(SearchWord word, int offset, int limit) {
        keeping.requireReading(CarrierRecord.ENTITY);
        return search.carriers(word, offset, limit);
    }

    /** One without a code gets the next by the numbering. */
    @Override
    @Transactional
    public CarrierRecord create(WantedCarrier wanted) {
        keeping.requireEditing(CarrierRecord.ENTITY);
        if (wanted.code() != null && !wanted.code().isBlank()) {
            return super.create(wanted);
        }
        faults(wanted, null).refuse();
        return super.create(wanted.named(numbering.next(CarrierRecord.ENTITY, this::isTaken)));
    }

    @Override
    protected FieldFaults faults(WantedCarrier wanted, @Nullable CarrierRecord before) {
        Integer slots = wanted.slots();
        FieldFaults faults = new FieldFaults().given("/material", wanted.material()).given("/slots", slots).given("/state", wanted.state())
                .require(slots == null || slots >= 1 && slots <= MOST_SLOTS, "/slots", "material.slotsUnfit", MOST_SLOTS)
                .fits("/rfid", wanted.rfid(), FieldFaults.LONGEST_CODE);
        String material = wanted.material();
        if (material != null && (before == null || !material.equals(before.material()))) {
            Optional<MaterialDefinition> type = materials.findForNewWork(material);
            faults.require(type.isPresent(), "/material", "material.definitionUnknown", material)
                    .require(type.filter(found -> found.tracking() != Tracking.CARRIER).isEmpty(), "/material", "material.noCarrierType", material);
        }
        if (wanted.rfid() != null) {
            rows.findByTag(wanted.rfid()).filter(other -> before == null || other.id() != before.id())
                    .ifPresent(other -> faults.require(false, "/rfid", "material.tagTaken", wanted.rfid(), other.code()));
        }
        return faults;
    }

    /** What it can hold stays while something is in it. */
    @Override
    protected void requireAllowed(CarrierRecord before, WantedCarrier wanted) {
        if (!before.material().equals(wanted.material()) || !Integer.valueOf(before.slots()).equals(wanted.slots())) {
            keeping.requireNeverUsed(before, "material.carrierFull");
        }
    }
}
