package io.takt.material;

import io.takt.administration.spi.Refers;
import io.takt.administration.spi.WholeList;
import io.takt.material.UnitList.SaidUnit;
import io.takt.material.domain.ConversionRows;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a material is in other units, as a sheet beside that of the materials. */
@Component
class UnitList implements WholeList<SaidUnit> {

    private final UnitConversions conversions;
    private final ConversionRows rows;

    UnitList(UnitConversions conversions, ConversionRows rows) {
        this.conversions = conversions;
        this.rows = rows;
    }

    /** So many of a unit are so many of the material's own. */
    record SaidUnit(@Refers(UnitOfMeasure.ENTITY) String unit, BigDecimal quantity, BigDecimal baseQuantity) {

        private static SaidUnit of(UnitConversion said) {
            return new SaidUnit(said.unit(), UnitConversions.plain(said.quantity()), UnitConversions.plain(said.baseQuantity()));
        }
    }

    @Override
    public String entity() {
        return MaterialDefinition.ENTITY;
    }

    @Override
    public String component() {
        return "units";
    }

    @Override
    public Class<SaidUnit> type() {
        return SaidUnit.class;
    }

    @Override
    public Map<String, List<SaidUnit>> of(Collection<String> materials) {
        return materials.isEmpty() ? Map.of() : rows.ofAll(materials).stream().collect(Collectors.groupingBy(UnitConversion::material,
                Collectors.mapping(SaidUnit::of, Collectors.toList())));
    }

    @Override
    public void put(String material, SaidUnit row) {
        conversions.put(material, row.unit(), row.quantity(), row.baseQuantity());
    }

    @Override
    public void remove(String material, SaidUnit row) {
        conversions.remove(material, row.unit());
    }
}
