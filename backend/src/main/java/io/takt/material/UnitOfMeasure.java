package io.takt.material;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import io.takt.shared.Ratio;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit that quantities are counted in. So many {@code numerator/denominator} of the base unit of its kind are one of it.
 *
 * @param standardCode its code in UN/CEFACT Recommendation 20 or 21; null if it has none
 */
public record UnitOfMeasure(long id, String code, String nameZh, String nameEn, Kind kind, int numerator, int denominator,
        @Nullable String standardCode, boolean archived, int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "material.unit";

    /** What it measures. How much a package holds is said by each material alone. */
    public enum Kind { COUNT, LENGTH, AREA, VOLUME, MASS, TIME, PACKAGE }

    @Override
    public String entity() {
        return ENTITY;
    }

    public Ratio factor() {
        return Ratio.of(numerator, denominator);
    }

    boolean isCalled(String word) {
        return nameZh.equals(word) || nameEn.equals(word);
    }

    /** Whether one can be turned into the other for every material alike. */
    public boolean measuresAs(UnitOfMeasure other) {
        return code.equals(other.code) || kind == other.kind && kind != Kind.PACKAGE;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "kind", kind.name(), "numerator", numerator, "denominator", denominator,
                "standardCode", standardCode);
    }
}
