package io.takt.material;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.PlantDay;
import io.takt.material.domain.MaterialRows;
import io.takt.material.domain.SubstituteRows;
import io.takt.shared.FieldFaults;
import io.takt.shared.NotFound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which materials may take another's place. */
@Service
@Transactional
public class Substitutes {

    private static final int LOWEST = 99;

    private final SubstituteRows rows;
    private final MaterialRows materials;
    private final Stock stock;
    private final PlantDay day;
    private final RecordKeeping keeping;

    Substitutes(SubstituteRows rows, MaterialRows materials, Stock stock, PlantDay day, RecordKeeping keeping) {
        this.rows = rows;
        this.materials = materials;
        this.stock = stock;
        this.day = day;
        this.keeping = keeping;
    }

    /** A substitute as somebody wants it. */
    public record WantedSubstitute(@Nullable String substitute, @Nullable Integer priority, @Nullable BigDecimal quantity,
            @Nullable BigDecimal substituteQuantity, @Nullable Boolean twoWay, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
    }

    /**
     * A substitute and what there is of it.
     *
     * @param own       whether it was said of the material itself, not of the substitute both ways
     * @param valid     whether it holds today
     * @param available accepted and not reserved
     */
    public record Offered(Substitute said, MaterialDefinition substitute, boolean own, boolean valid, BigDecimal available) {
    }

    /** What may take a material's place, the first to take in front. Needs {@code material.read}. */
    @Transactional(readOnly = true)
    public List<Offered> of(String material) {
        keeping.requireReading(MaterialDefinition.ENTITY);
        MaterialDefinition found = get(material);
        return Stream.concat(rows.of(found.code()).stream().map(said -> offered(said, true)),
                        rows.twoWayInto(found.code()).stream().map(said -> offered(said.turned(), false)))
                .sorted(Comparator.comparing((Offered offered) -> offered.said().priority()).thenComparing(offered -> offered.said().substitute()))
                .toList();
    }

    /** What may take a material's place today, the first to take in front; asked by other modules, whatever the person may read. */
    @Transactional(readOnly = true)
    public List<Substitute> validFor(String material) {
        List<Substitute> valid = Stream.concat(rows.of(material).stream(), rows.twoWayInto(material).stream().map(Substitute::turned))
                .filter(said -> said.isValidOn(day.today())).toList();
        List<String> usable = valid.isEmpty() ? List.of() : materials.ofCodes(valid.stream().map(Substitute::substitute).toList()).stream()
                .filter(found -> !found.archived()).map(MaterialDefinition::code).toList();
        return valid.stream().filter(said -> usable.contains(said.substitute()))
                .sorted(Comparator.comparing(Substitute::priority).thenComparing(Substitute::substitute)).toList();
    }

    private Offered offered(Substitute said, boolean own) {
        return new Offered(said, get(said.substitute()), own, said.isValidOn(day.today()), stock.of(said.substitute()).available());
    }

    /** Says that one material may take another's place; what was said of the two before is replaced. Needs {@code material.edit}. */
    public void put(String material, WantedSubstitute wanted) {
        keeping.requireEditing(MaterialDefinition.ENTITY);
        MaterialDefinition found = lock(material);
        check(found, wanted);
        Substitute said = new Substitute(material, Objects.requireNonNull(wanted.substitute()), Objects.requireNonNull(wanted.priority()),
                Objects.requireNonNull(wanted.quantity()), Objects.requireNonNull(wanted.substituteQuantity()), Boolean.TRUE.equals(wanted.twoWay()),
                wanted.validFrom(), wanted.validTo());
        rows.put(said);
        keeping.tell(found, "substituteSaid", Map.of(), told(said));
    }

    private void check(MaterialDefinition material, WantedSubstitute wanted) {
        Integer priority = wanted.priority();
        FieldFaults faults = new FieldFaults().named("/substitute", wanted.substitute()).given("/priority", priority)
                .require(priority == null || priority >= 1 && priority <= LOWEST, "/priority", "material.priorityUnfit", LOWEST)
                .require(wanted.validFrom() == null || wanted.validTo() == null || !wanted.validTo().isBefore(wanted.validFrom()), "/validTo",
                        "material.endsBeforeItBegins");
        UnitConversions.amount(faults, "/quantity", wanted.quantity());
        UnitConversions.amount(faults, "/substituteQuantity", wanted.substituteQuantity());
        day(faults, "/validFrom", wanted.validFrom());
        day(faults, "/validTo", wanted.validTo());
        if (wanted.substitute() != null) {
            checkSubstitute(material, wanted.substitute(), Boolean.TRUE.equals(wanted.twoWay()), faults);
        }
        faults.refuse();
    }

    private void checkSubstitute(MaterialDefinition material, String code, boolean twoWay, FieldFaults faults) {
        Optional<MaterialDefinition> substitute = materials.findForNewWork(code);
        boolean alike = substitute.filter(found -> found.tracking() != material.tracking()).isEmpty();
        faults.require(!code.equals(material.code()), "/substitute", "material.ownSubstitute")
                .require(substitute.isPresent(), "/substitute", "material.definitionUnknown", code)
                .require(alike, "/substitute", "material.otherTracking", code, material.code());
        rows.of(code).stream().filter(said -> said.substitute().equals(material.code())).forEach(said -> faults
                .require(!said.twoWay(), "/substitute", "material.substituteKnownAnyway", code)
                .require(said.twoWay() || !twoWay, "/substitute", "material.substituteSaidThere", code, material.code()));
    }

    private static void day(FieldFaults faults, String pointer, @Nullable LocalDate day) {
        faults.require(day == null || day.getYear() >= 1970 && day.getYear() <= 9999, pointer, "material.dayUnfit");
    }

    /** What set-up code brings along; what is said already stays as it is. Needs {@code material.edit}. */
    public void define(String material, WantedSubstitute wanted) {
        if (rows.of(material).stream().noneMatch(said -> said.substitute().equals(wanted.substitute()))) {
            put(material, wanted);
        }
    }

    /** The one may no longer take the other's place. Needs {@code material.edit}. */
    public void remove(String material, String substitute) {
        keeping.requireEditing(MaterialDefinition.ENTITY);
        MaterialDefinition found = lock(material);
        Substitute gone = rows.of(material).stream().filter(said -> said.substitute().equals(substitute)).findFirst()
                .orElseThrow(() -> new NotFound("material.noSubstitute", material, substitute));
        rows.remove(gone);
        keeping.tell(found, "substituteRemoved", told(gone), Map.of());
    }

    private static Map<String, Object> told(Substitute said) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("substitute", said.substitute());
        told.put("priority", said.priority());
        told.put("ratio", said.quantity().stripTrailingZeros().toPlainString() + " : " + said.substituteQuantity().stripTrailingZeros().toPlainString());
        told.put("twoWay", said.twoWay());
        if (said.validFrom() != null) {
            told.put("validFrom", said.validFrom().toString());
        }
        if (said.validTo() != null) {
            told.put("validTo", said.validTo().toString());
        }
        return told;
    }

    private MaterialDefinition get(String material) {
        return materials.find(material).orElseThrow(() -> new NotFound("material.definitionUnknown", material));
    }

    private MaterialDefinition lock(String material) {
        MaterialDefinition found = materials.lock(material).orElseThrow(() -> new NotFound("material.definitionUnknown", material));
        keeping.requireNotArchived(found);
        return found;
    }
}
