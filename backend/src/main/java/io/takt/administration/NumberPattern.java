package io.takt.administration;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.time.LocalDate;
import java.util.Map;

/**
 * How the codes of one kind of thing are made.
 *
 * @param code          what is numbered, as the audit trail calls it, such as {@code ordering.production-order}
 * @param pattern       as {@link CodePattern} reads it
 * @param startsAt      the first number of a counter that begins anew
 * @param gapFree       whether a number is given back when what it was taken for did not come to be
 * @param alwaysGapFree whether that cannot be otherwise
 * @param placed        whether its codes may name a place
 */
public record NumberPattern(long id, String code, String nameZh, String nameEn, String pattern, CounterReset resets, int startsAt,
        boolean gapFree, boolean alwaysGapFree, boolean placed, boolean archived, int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "administration.number-pattern";

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("pattern", pattern, "resets", resets.name(), "startsAt", startsAt, "gapFree", gapFree);
    }

    /** What its counter of that day is called. */
    String sequence(LocalDate day) {
        String period = resets.period(day);
        return period.isEmpty() ? code : code + "@" + period;
    }

    CodePattern parts() {
        return CodePattern.parse(pattern).orElseThrow(() -> new IllegalStateException("unreadable pattern " + pattern));
    }
}
