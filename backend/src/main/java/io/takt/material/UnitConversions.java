package io.takt.material;

import io.takt.administration.RecordKeeping;
import io.takt.material.domain.ConversionRows;
import io.takt.material.domain.MaterialRows;
import io.takt.material.domain.UnitRows;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotFound;
import io.takt.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which units a material may be counted beside its own, and how they are turned into each other. */
@Service
@Transactional
public class UnitConversions {

    /** As many decimals as a quantity has where it is kept. */
    public static final int DECIMALS = 6;

    private static final BigDecimal LARGEST = new BigDecimal("1000000000");

    private final ConversionRows rows;
    private final MaterialRows materials;
    private final UnitRows units;
    private final RecordKeeping keeping;

    UnitConversions(ConversionRows rows, MaterialRows materials, UnitRows units, RecordKeeping keeping) {
        this.rows = rows;
        this.materials = materials;
        this.units = units;
        this.keeping = keeping;
    }

    /** A quantity in a material's own unit, as near to what was said as it can be kept. */
    public record Converted(BigDecimal quantity, boolean exact) {
    }

    /** What a material has of its own. Needs {@code material.read}. */
    @Transactional(readOnly = true)
    public List<UnitConversion> of(String material) {
        keeping.requireReading(MaterialDefinition.ENTITY);
        return rows.of(get(material).code());
    }

    /** Every unit that a quantity of the material can be said in, its own first. Needs {@code material.read}. */
    @Transactional(readOnly = true)
    public List<UnitOfMeasure> usable(String material) {
        keeping.requireReading(MaterialDefinition.ENTITY);
        MaterialDefinition found = get(material);
        List<UnitOfMeasure> known = new ArrayList<>(List.of(unit(found.unit())));
        rows.of(material).forEach(conversion -> known.add(unit(conversion.unit())));
        List<UnitOfMeasure> usable = new ArrayList<>(known);
        rows.units().stream().filter(unit -> known.stream().anyMatch(unit::measuresAs)).filter(unit -> !known.contains(unit)).forEach(usable::add);
        return usable;
    }

    /** Says how much of a material one unit is; what was said of that unit before is replaced. Needs {@code material.edit}. */
    public void put(String material, @Nullable String unit, @Nullable BigDecimal quantity, @Nullable BigDecimal baseQuantity) {
        keeping.requireEditing(MaterialDefinition.ENTITY);
        MaterialDefinition found = lock(material);
        FieldFaults faults = new FieldFaults().given("/unit", unit);
        amount(faults, "/quantity", quantity);
        amount(faults, "/baseQuantity", baseQuantity);
        if (unit != null) {
            units.findForNewWork(unit).ifPresentOrElse(known -> requireFree(found, known, faults),
                    () -> faults.require(false, "/unit", "material.unitUnknown", unit));
        }
        faults.refuse();
        UnitConversion wanted = new UnitConversion(material, Objects.requireNonNull(unit), Objects.requireNonNull(quantity),
                Objects.requireNonNull(baseQuantity));
        rows.put(wanted);
        keeping.tell(found, "unitSaid", Map.of(), told(wanted));
    }

    /** A quantity is not to mean two things: of units that measure alike one is enough. */
    private void requireFree(MaterialDefinition material, UnitOfMeasure unit, FieldFaults faults) {
        faults.require(!unit.measuresAs(unit(material.unit())), "/unit", "material.unitKnownAnyway", unit.code(), material.unit());
        rows.of(material.code()).stream().filter(other -> !other.unit().equals(unit.code()) && unit.measuresAs(unit(other.unit()))).findFirst()
                .ifPresent(other -> faults.require(false, "/unit", "material.unitKnownAnyway", unit.code(), other.unit()));
    }

    /** A quantity that is needed; one that is too large or too fine to be kept is never written out. */
    static FieldFaults amount(FieldFaults faults, String pointer, @Nullable BigDecimal amount) {
        faults.given(pointer, amount);
        if (amount != null && !fits(amount)) {
            faults.require(false, pointer, "material.amountUnfit", DECIMALS);
        } else if (amount != null) {
            faults.require(amount.signum() > 0, pointer, "material.quantityNotPositive", amount);
        }
        return faults;
    }

    /** An amount without the zeros that the database adds. */
    static BigDecimal plain(BigDecimal amount) {
        return new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }

    private static boolean fits(BigDecimal amount) {
        return amount.abs().compareTo(LARGEST) <= 0 && amount.stripTrailingZeros().scale() <= DECIMALS;
    }

    /** What set-up code brings along; what is said already stays as it is. Needs {@code material.edit}. */
    public void define(String material, String unit, String quantity, String baseQuantity) {
        if (rows.of(material).stream().noneMatch(said -> said.unit().equals(unit))) {
            put(material, unit, new BigDecimal(quantity), new BigDecimal(baseQuantity));
        }
    }

    /** The material is no longer said in the unit. Needs {@code material.edit}. */
    public void remove(String material, String unit) {
        keeping.requireEditing(MaterialDefinition.ENTITY);
        MaterialDefinition found = lock(material);
        UnitConversion gone = rows.of(material).stream().filter(row -> row.unit().equals(unit)).findFirst()
                .orElseThrow(() -> new NotFound("material.noConversion", material, unit));
        rows.remove(gone);
        keeping.tell(found, "unitRemoved", told(gone), Map.of());
    }

    private static Map<String, Object> told(UnitConversion conversion) {
        return Map.of("unit", conversion.unit(), "quantity", conversion.quantity().stripTrailingZeros().toPlainString(), "baseQuantity",
                conversion.baseQuantity().stripTrailingZeros().toPlainString());
    }

    /**
     * Turns what a person says into the material's own unit.
     *
     * @throws InvalidInput at {@code /quantity} or {@code /unit}
     */
    @Transactional(readOnly = true)
    public Converted toBase(String material, @Nullable BigDecimal quantity, @Nullable String unit) {
        amount(new FieldFaults(), "/quantity", quantity).refuse();
        MaterialDefinition found = get(material);
        Ratio factor = unit == null ? Ratio.ONE : factor(found, unit)
                .orElseThrow(() -> InvalidInput.at("/unit", "material.noConversion", material, unit));
        BigDecimal said = Objects.requireNonNull(quantity);
        Converted converted = factor.exactly(said, DECIMALS).map(exact -> new Converted(exact, true))
                .orElseGet(() -> new Converted(factor.nearly(said, DECIMALS), false));
        amount(new FieldFaults(), "/quantity", converted.quantity()).refuse();
        return converted;
    }

    /** How many of the material's own unit are one of another, said by the material or by a unit that measures as that does. */
    private Optional<Ratio> factor(MaterialDefinition material, String unit) {
        if (unit.equals(material.unit())) {
            return Optional.of(Ratio.ONE);
        }
        return units.find(unit).flatMap(wanted -> {
            UnitOfMeasure own = unit(material.unit());
            if (wanted.measuresAs(own)) {
                return Optional.of(wanted.factor().times(own.factor().inverse()));
            }
            return rows.of(material.code()).stream().filter(said -> wanted.measuresAs(unit(said.unit()))).findFirst()
                    .map(said -> wanted.factor().times(unit(said.unit()).factor().inverse()).times(said.factor()));
        });
    }

    private MaterialDefinition get(String material) {
        return materials.find(material).orElseThrow(() -> new NotFound("material.definitionUnknown", material));
    }

    private MaterialDefinition lock(String material) {
        MaterialDefinition found = materials.lock(material).orElseThrow(() -> new NotFound("material.definitionUnknown", material));
        keeping.requireNotArchived(found);
        return found;
    }

    private UnitOfMeasure unit(String code) {
        return units.find(code).orElseThrow(() -> new NotFound("material.unitUnknown", code));
    }
}
