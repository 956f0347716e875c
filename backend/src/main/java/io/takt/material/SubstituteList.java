package io.takt.material;

import io.takt.administration.spi.Refers;
import io.takt.administration.spi.WholeList;
import io.takt.material.SubstituteList.SaidSubstitute;
import io.takt.material.Substitutes.WantedSubstitute;
import io.takt.material.domain.SubstituteRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may take a material's place, as a sheet beside that of the materials. */
@Component
class SubstituteList implements WholeList<SaidSubstitute> {

    private final Substitutes substitutes;
    private final SubstituteRows rows;

    SubstituteList(Substitutes substitutes, SubstituteRows rows) {
        this.substitutes = substitutes;
        this.rows = rows;
    }

    /** A material that may take another's place, as {@link Substitute} says it. */
    record SaidSubstitute(@Refers(MaterialDefinition.ENTITY) String substitute, int priority, BigDecimal quantity, BigDecimal substituteQuantity,
            boolean twoWay, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {

        private static SaidSubstitute of(Substitute said) {
            return new SaidSubstitute(said.substitute(), said.priority(), UnitConversions.plain(said.quantity()),
                    UnitConversions.plain(said.substituteQuantity()), said.twoWay(), said.validFrom(), said.validTo());
        }
    }

    @Override
    public String entity() {
        return MaterialDefinition.ENTITY;
    }

    @Override
    public String component() {
        return "substitutes";
    }

    @Override
    public Class<SaidSubstitute> type() {
        return SaidSubstitute.class;
    }

    @Override
    public Map<String, List<SaidSubstitute>> of(Collection<String> materials) {
        return materials.isEmpty() ? Map.of() : rows.ofAll(materials).stream().collect(Collectors.groupingBy(Substitute::material,
                Collectors.mapping(SaidSubstitute::of, Collectors.toList())));
    }

    @Override
    public void put(String material, SaidSubstitute row) {
        substitutes.put(material, new WantedSubstitute(row.substitute(), row.priority(), row.quantity(), row.substituteQuantity(), row.twoWay(),
                row.validFrom(), row.validTo()));
    }

    @Override
    public void remove(String material, SaidSubstitute row) {
        substitutes.remove(material, row.substitute());
    }
}
