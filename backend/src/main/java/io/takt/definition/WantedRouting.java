package io.takt.definition;

import io.takt.administration.spi.Needed;
import io.takt.administration.spi.Refers;
import io.takt.material.MaterialDefinition;
import io.takt.plant.Place;
import io.takt.shared.WantedRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody wants to stand in a draft of a routing: all of it, its operations in their order. */
public record WantedRouting(@Nullable String nameZh, @Nullable String nameEn, @Nullable List<@Nullable WantedOperation> operations) {

    public WantedRouting {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
    }

    /** The rows that are there, each in its place. */
    public List<@Nullable WantedOperation> rows() {
        return operations == null ? List.of() : operations;
    }

    /** What was left out of an operation is what most operations have: no set-up, half an hour to wait, one piece at a time. */
    public record WantedOperation(@Needed @Nullable String number, @Needed @Nullable String nameZh, @Needed @Nullable String nameEn,
            @Needed @Refers(Place.ENTITY) @Nullable String workUnit, @Needed Operation.@Nullable Mode mode, @Nullable String form,
            @Nullable String program, @Nullable String setupFamily, @Nullable Integer setupSeconds, @Needed @Nullable Integer runSeconds,
            @Nullable String waitLimit, @Nullable Boolean look, @Nullable Integer loadCapacity,
            @Nullable List<@Nullable WantedCharacteristic> characteristics,
            @Nullable List<@Nullable WantedOperationMaterial> materials) {

        private static final String USUAL_WAIT = "PT30M";

        public WantedOperation {
            number = WantedRecord.stripped(number);
            nameZh = WantedRecord.stripped(nameZh);
            nameEn = WantedRecord.stripped(nameEn);
            form = mode == Operation.Mode.PERSON ? emptied(form) : null;
            program = emptied(program);
            setupFamily = emptied(setupFamily);
            setupSeconds = Objects.requireNonNullElse(setupSeconds, 0);
            waitLimit = Objects.requireNonNullElse(emptied(waitLimit), USUAL_WAIT);
            look = Objects.requireNonNullElse(look, false);
            loadCapacity = Objects.requireNonNullElse(loadCapacity, 1);
            characteristics = Objects.requireNonNullElse(characteristics, List.of());
            materials = Objects.requireNonNullElse(materials, List.of());
        }

        /** The call activity that runs it. */
        public String elementId() {
            return "op_" + number;
        }
    }

    /** What is inspected at an operation. */
    public record WantedCharacteristic(@Needed @Nullable String code, @Needed @Nullable String nameZh, @Needed @Nullable String nameEn,
            @Nullable String tag, @Nullable BigDecimal nominal, @Nullable BigDecimal lower, @Nullable BigDecimal upper,
            @Nullable String unit, @Nullable Boolean key) {

        public WantedCharacteristic {
            code = WantedRecord.stripped(code);
            nameZh = WantedRecord.stripped(nameZh);
            nameEn = WantedRecord.stripped(nameEn);
            tag = emptied(tag);
            unit = emptied(unit);
            key = Objects.requireNonNullElse(key, false);
        }
    }

    /** What an operation takes of itself for one piece, whatever product goes through. */
    public record WantedOperationMaterial(@Needed @Refers(MaterialDefinition.ENTITY) @Nullable String material,
            @Needed @Nullable BigDecimal quantity) {
    }

    private static @Nullable String emptied(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
