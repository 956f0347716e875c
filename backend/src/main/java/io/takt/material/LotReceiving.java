package io.takt.material;

import io.takt.administration.Numbering;
import io.takt.administration.spi.PlantDay;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.UnitConversions.Converted;
import io.takt.plant.Plant;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes a lot into stock as a person says it: in any unit, with or without a code. */
@Service
public class LotReceiving {

    /** What lots are numbered as. */
    public static final String KIND = MaterialLot.ENTITY;

    static final int LONGEST_SUPPLIER = 200;

    private final MaterialLots lots;
    private final Materials materials;
    private final UnitConversions conversions;
    private final Numbering numbering;
    private final Site site;
    private final Permissions permissions;

    LotReceiving(MaterialLots lots, Materials materials, UnitConversions conversions, Numbering numbering, Plant plant, PlantDay day,
            Permissions permissions) {
        this.lots = lots;
        this.materials = materials;
        this.conversions = conversions;
        this.numbering = numbering;
        this.site = new Site(plant, day);
        this.permissions = permissions;
    }

    private record Site(Plant plant, PlantDay day) {

        LocalDate today() {
            return day.today();
        }

        boolean stores(String place) {
            return plant.findForNewWork(place).filter(found -> found.type().storesMaterial()).isPresent();
        }

        Instant endOf(LocalDate day) {
            return day.plusDays(1).atStartOfDay(plant.timeZone()).toInstant();
        }
    }

    /**
     * A lot that comes in.
     *
     * @param code       empty for the next by the numbering
     * @param unit       null for the material's own
     * @param expiresOn  the last day on which it may be used; null for as long after it was made as its material keeps
     * @param quality    {@code PENDING} or, by whom quality lets, {@code ACCEPTED}; null for the former
     */
    public record WantedLot(@Nullable String code, @Nullable String material, @Nullable BigDecimal quantity, @Nullable String unit,
            @Nullable String place, @Nullable String heatNumber, @Nullable String supplier, @Nullable LocalDate productionDate,
            @Nullable LocalDate expiresOn, @Nullable QualityStatus quality) {
    }

    /**
     * Needs {@code material.receive}, and {@code material.hold} for a lot that may be used at once.
     *
     * @throws io.takt.shared.InvalidInput naming each field that cannot be right
     */
    public MaterialLot receive(WantedLot wanted) {
        return receive(wanted, said(wanted.quantity(), wanted.unit()));
    }

    /** How a person said a quantity in another unit; empty if nobody did. */
    static String said(@Nullable BigDecimal quantity, @Nullable String unit) {
        return quantity == null || unit == null ? "" : quantity.stripTrailingZeros().toPlainString() + " " + unit;
    }

    /** @param said how the quantity was said in another unit; empty if it was not */
    MaterialLot receive(WantedLot wanted, String said) {
        return receive(wanted, said, lots::receive);
    }

    /** @param entered what takes it into stock */
    MaterialLot receive(WantedLot wanted, String said, Function<Receipt, MaterialLot> entered) {
        QualityStatus quality = allowed(wanted);
        UnitConversions.amount(faults(wanted, quality).named("/place", wanted.place()), "/quantity", wanted.quantity())
                .require(wanted.place() == null || site.stores(wanted.place()), "/place", "material.noStorage", String.valueOf(wanted.place())).refuse();
        String material = Objects.requireNonNull(wanted.material());
        BigDecimal quantity = Objects.requireNonNull(wanted.quantity());
        Converted converted = conversions.toBase(material, quantity, wanted.unit());
        String place = Objects.requireNonNull(wanted.place());
        return named(wanted.code(), place, code -> entered.apply(new Receipt(code, material, converted.quantity(), place, textOrNull(wanted.heatNumber()),
                textOrNull(wanted.supplier()), quality, wanted.productionDate(), endOf(wanted.expiresOn()), said)));
    }

    /** A lot of which nothing is left but its parts, which come in by themselves. */
    void enterDivided(WantedLot wanted) {
        QualityStatus quality = allowed(wanted);
        faults(wanted, quality).named("/code", wanted.code()).refuse();
        lots.enterDivided(new Receipt(String.valueOf(wanted.code()), String.valueOf(wanted.material()), BigDecimal.ZERO, "",
                textOrNull(wanted.heatNumber()), textOrNull(wanted.supplier()), quality, wanted.productionDate(), endOf(wanted.expiresOn()), ""));
    }

    private QualityStatus allowed(WantedLot wanted) {
        permissions.require("material.receive");
        QualityStatus quality = wanted.quality() == null ? QualityStatus.PENDING : wanted.quality();
        if (quality == QualityStatus.ACCEPTED) {
            permissions.require("material.hold");
        }
        return quality;
    }

    private @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : site.endOf(day);
    }

    /** Whether a lot may be received there. */
    boolean isStore(String place) {
        return site.stores(place);
    }

    private MaterialLot named(@Nullable String code, String place, Function<String, MaterialLot> received) {
        return code == null || code.isBlank()
                ? numbering.numbered(KIND, place, taken -> lots.find(taken).isPresent(), received)
                : received.apply(code);
    }

    private FieldFaults faults(WantedLot wanted, QualityStatus quality) {
        FieldFaults faults = new FieldFaults().named("/material", wanted.material());
        if (wanted.code() != null && !wanted.code().isBlank()) {
            faults.code("/code", wanted.code()).require(lots.find(wanted.code()).isEmpty(), "/code", "material.lotExists", wanted.code());
        }
        faults.require(quality == QualityStatus.PENDING || quality == QualityStatus.ACCEPTED, "/quality", "material.receivedQuality")
                .fits("/heatNumber", wanted.heatNumber(), FieldFaults.LONGEST_CODE).fits("/supplier", wanted.supplier(), LONGEST_SUPPLIER);
        checkDates(wanted, faults);
        if (wanted.material() != null) {
            checkMaterial(wanted.material(), wanted, faults);
        }
        return faults;
    }

    private void checkDates(WantedLot wanted, FieldFaults faults) {
        LocalDate made = wanted.productionDate();
        LocalDate last = wanted.expiresOn();
        faults.require(made == null || !made.isAfter(site.today()), "/productionDate", "material.madeTomorrow")
                .require(made == null || made.getYear() >= 1970, "/productionDate", "material.dayUnfit")
                .require(last == null || last.getYear() >= 1970 && last.getYear() < 9999, "/expiresOn", "material.dayUnfit")
                .require(made == null || last == null || !last.isBefore(made), "/expiresOn", "material.expiredWhenMade");
    }

    private void checkMaterial(String code, WantedLot wanted, FieldFaults faults) {
        Optional<MaterialDefinition> material = materials.findForNewWork(code);
        faults.require(material.isPresent(), "/material", "material.definitionUnknown", code)
                .require(material.filter(found -> found.tracking() != MaterialDefinition.Tracking.LOT).isEmpty(), "/material", "material.notByLot", code);
        boolean dated = wanted.productionDate() != null || wanted.expiresOn() != null;
        faults.require(dated || material.isEmpty() || lots.shelfLife(code).days() == null, "/productionDate", "material.dateNeeded", code);
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
