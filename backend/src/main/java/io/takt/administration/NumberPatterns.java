package io.takt.administration;

import io.takt.administration.CodePattern.Kind;
import io.takt.administration.domain.NumberPatternRows;
import io.takt.administration.spi.MasterData;
import io.takt.administration.spi.PlaceCodes;
import io.takt.administration.spi.PlantDay;
import io.takt.shared.FieldFaults;
import io.takt.shared.NotFound;
import io.takt.shared.Version;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The patterns by which codes are made. Kinds come with the product: a pattern can be changed, not added. */
@Service
public class NumberPatterns extends MasterData<NumberPattern, WantedNumberPattern> {

    /** As long as a made code may be; what belongs to an order repeats the order's. */
    static final int LONGEST = 40;

    private static final int LONGEST_PATTERN = 120;
    private static final int PREVIEWED = 3;
    private static final int LOOKED_AT = 100;
    private static final long WIDE_NUMBER = 999_999_999;
    private static final String PATTERN = "/pattern";
    private static final String THREE = "{n:3}";
    private static final Pattern TEXT = Pattern.compile("[\\p{L}\\p{N}._-]*");
    private static final Pattern START = Pattern.compile("[\\p{L}\\p{N}].*");

    private final NumberPatternRows rows;
    private final NumberSequences sequences;
    private final PlantDay day;
    private final PlaceCodes places;
    private final ObjectProvider<MasterData<?, ?>> kinds;
    private final RecordKeeping keeping;

    NumberPatterns(NumberPatternRows rows, NumberSequences sequences, PlantDay day, PlaceCodes places,
            ObjectProvider<MasterData<?, ?>> kinds, RecordKeeping keeping) {
        super(NumberPattern.ENTITY, rows, keeping);
        this.rows = rows;
        this.sequences = sequences;
        this.day = day;
        this.places = places;
        this.kinds = kinds;
        this.keeping = keeping;
    }

    @Override
    protected Set<String> sorts() {
        return Set.of("pattern", "resets");
    }

    @Override
    protected FieldFaults faults(WantedNumberPattern wanted, @Nullable NumberPattern before) {
        FieldFaults faults = new FieldFaults().given(PATTERN, wanted.pattern()).given("/resets", wanted.resets())
                .given("/startsAt", wanted.startsAt()).given("/gapFree", wanted.gapFree());
        Integer start = wanted.startsAt();
        faults.require(start == null || start >= 0, "/startsAt", "administration.startNegative");
        if (before == null) {
            return faults.require(wanted.code() == null, "/code", "administration.kindNotNumbered", String.valueOf(wanted.code()));
        }
        faults.require(!before.alwaysGapFree() || !Boolean.FALSE.equals(wanted.gapFree()), "/gapFree", "administration.alwaysGapFree");
        if (wanted.pattern() != null && wanted.pattern().length() > LONGEST_PATTERN) {
            faults.fits(PATTERN, wanted.pattern(), LONGEST_PATTERN);
        } else if (wanted.pattern() != null) {
            Optional<CodePattern> read = CodePattern.parse(wanted.pattern());
            faults.require(read.isPresent(), PATTERN, "administration.patternUnreadable", CodePattern.SYMBOLS, THREE);
            read.ifPresent(pattern -> check(pattern, wanted, before, faults));
        }
        return faults;
    }

    private void check(CodePattern pattern, WantedNumberPattern wanted, NumberPattern before, FieldFaults faults) {
        Set<Kind> kinds = pattern.kinds();
        String place = before.placed() ? "X".repeat(places.longest()) : "";
        String longest = pattern.code(day.today(), place, WIDE_NUMBER);
        boolean writable = pattern.parts().stream().allMatch(part -> TEXT.matcher(part.text()).matches());
        faults.require(pattern.counters() == 1, PATTERN, "administration.patternCounter", "{n}", THREE)
                .require(writable && START.matcher(pattern.code(day.today(), "A", 1)).matches(), PATTERN, "administration.patternText")
                .require(longest.length() <= LONGEST, PATTERN, "administration.patternTooLong", LONGEST)
                .require(before.placed() || !kinds.contains(Kind.PLACE), PATTERN, "administration.patternPlaceless", "{place}");
        CounterReset resets = wanted.resets();
        faults.require(resets == null || resets.isToldBy(kinds), "/resets", "administration.patternResets");
    }

    /** Numbers go on where they were, also in a counter that begins anew at other times. */
    @Override
    @Transactional
    public NumberPattern change(String code, Version read, WantedNumberPattern wanted) {
        keeping.requireEditing(NumberPattern.ENTITY);
        NumberPattern before = lock(code);
        NumberPattern changed = super.change(code, read, wanted);
        String counter = changed.sequence(day.today());
        if (!counter.equals(before.sequence(day.today()))) {
            sequences.goOn(before.sequence(day.today()), counter, changed.startsAt());
        }
        return changed;
    }

    /**
     * The next codes, as they would be made by a pattern that is not kept yet; none is taken. Needs {@code administration.read}.
     *
     * @throws io.takt.shared.InvalidInput naming each field that cannot be right
     */
    @Transactional(readOnly = true)
    public List<String> preview(String kind, WantedNumberPattern wanted) {
        NumberPattern before = read(kind);
        faults(wanted, before).refuse();
        NumberPattern pattern = new NumberPattern(before.id(), kind, before.nameZh(), before.nameEn(), Objects.requireNonNull(wanted.pattern()),
                Objects.requireNonNull(wanted.resets()), Objects.requireNonNull(wanted.startsAt()), true, true, before.placed(), false,
                before.version());
        long reached = sequences.peek(before.sequence(day.today()), pattern.startsAt());
        return codes(pattern, "FL-01", Math.max(first(pattern), reached), PREVIEWED);
    }

    /** The code that would be taken next; another may be faster. Needs what reading that kind of thing needs. */
    @Transactional(readOnly = true)
    public String proposal(String kind, String place) {
        keeping.requireReading(kind);
        NumberPattern pattern = rows.find(kind).orElseThrow(() -> new NotFound("administration.kindNotNumbered", kind));
        return codes(pattern, place, first(pattern), 1).get(0);
    }

    /** The next codes of a kind; none is taken. */
    @Transactional(readOnly = true)
    public List<String> upcoming(NumberPattern pattern) {
        return codes(pattern, "FL-01", first(pattern), PREVIEWED);
    }

    private long first(NumberPattern pattern) {
        return sequences.peek(pattern.sequence(day.today()), pattern.startsAt());
    }

    /** As they will be given: what somebody has given by hand is passed over, as far as is looked. */
    private List<String> codes(NumberPattern pattern, String place, long first, int count) {
        CodePattern parts = pattern.parts();
        Predicate<String> taken = takenOf(pattern.code());
        List<String> next = LongStream.range(first, first + LOOKED_AT).mapToObj(number -> parts.code(day.today(), place, number)).toList();
        List<String> free = next.stream().filter(taken.negate()).limit(count).toList();
        return free.size() == count ? free : next.subList(0, count);
    }

    private Predicate<String> takenOf(String kind) {
        return kinds.stream().filter(records -> records.entity().equals(kind)).findFirst()
                .<Predicate<String>>map(records -> records::isTaken).orElse(code -> false);
    }
}
