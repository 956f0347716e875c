package io.takt.equipment;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long machines are set up from one family of products to another. It is for a class, or for one machine alone.
 *
 * @param defaultMinutes how long it takes where no time is written down, and on a machine that is set up for nothing
 */
public record SetupMatrix(long id, String code, String nameZh, String nameEn, @Nullable String equipmentClass, @Nullable String equipment,
        int defaultMinutes, List<SetupTime> times, boolean archived, int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "equipment.setup-matrix";

    /** How long it takes from one family to another. */
    public record SetupTime(String from, String to, int minutes) {
    }

    public SetupMatrix {
        times = List.copyOf(times);
    }

    /** Within a family nothing is set up, unless a time is written down. */
    public int minutes(@Nullable String from, String to) {
        Optional<SetupTime> written = times.stream().filter(time -> time.from().equals(from) && time.to().equals(to)).findFirst();
        return written.map(SetupTime::minutes).orElse(to.equals(from) ? 0 : defaultMinutes);
    }

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "equipmentClass", equipmentClass, "equipment", equipment,
                "defaultMinutes", defaultMinutes, "times", times);
    }
}
