package io.takt.material;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.material.UnitOfMeasure.Kind;
import io.takt.material.domain.UnitRows;
import io.takt.shared.FieldFaults;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The units that quantities may be counted in. */
@Service
public class UnitsOfMeasure extends MasterData<UnitOfMeasure, WantedUnit> {

    private static final Pattern STANDARD = Pattern.compile("[A-Z0-9]{1,8}");

    private final RecordKeeping keeping;

    UnitsOfMeasure(UnitRows rows, RecordKeeping keeping) {
        super(UnitOfMeasure.ENTITY, rows, keeping);
        this.keeping = keeping;
    }

    @Override
    protected Set<String> filters() {
        return Set.of("kind");
    }

    @Override
    protected Set<String> sorts() {
        return Set.of("kind");
    }

    @Override
    protected FieldFaults faults(WantedUnit wanted, @Nullable UnitOfMeasure before) {
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn()).given("/kind", wanted.kind());
        part(faults, "/numerator", wanted.numerator(), wanted.kind());
        part(faults, "/denominator", wanted.denominator(), wanted.kind());
        String standard = wanted.standardCode();
        return faults.require(standard == null || STANDARD.matcher(standard).matches(), "/standardCode", "material.standardCodeUnfit");
    }

    private static void part(FieldFaults faults, String pointer, @Nullable Integer number, @Nullable Kind kind) {
        faults.given(pointer, number);
        if (number != null) {
            faults.require(number > 0, pointer, "material.factorNotPositive")
                    .require(number <= 0 || number == 1 || kind != Kind.PACKAGE, pointer, "material.packageFactor");
        }
    }

    /** What one of it is stays once anything counts by it. */
    @Override
    protected void requireAllowed(UnitOfMeasure before, WantedUnit wanted) {
        boolean same = before.kind() == wanted.kind() && Objects.equals(before.numerator(), wanted.numerator())
                && Objects.equals(before.denominator(), wanted.denominator());
        if (!same) {
            keeping.requireNeverUsed(before, "material.unitFixed");
        }
    }
}
