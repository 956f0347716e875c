package io.takt.administration;

import io.takt.administration.domain.NumberPatternRows;
import io.takt.administration.spi.PlantDay;
import io.takt.shared.Refused;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class PatternNumbering implements Numbering {

    private final NumberPatternRows rows;
    private final NumberSequences sequences;
    private final PlantDay day;
    private final TransactionTemplate transaction;

    PatternNumbering(NumberPatternRows rows, NumberSequences sequences, PlantDay day, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.sequences = sequences;
        this.day = day;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String kind, Predicate<String> taken) {
        return free(of(kind), "", taken);
    }

    @Override
    public <T> T numbered(String kind, String place, Predicate<String> taken, Function<String, T> work) {
        NumberPattern pattern = of(kind);
        if (pattern.gapFree()) {
            return inTransaction(() -> work.apply(free(pattern, place, taken)));
        }
        String code = inTransaction(() -> free(pattern, place, taken));
        return inTransaction(() -> work.apply(code));
    }

    private <T> T inTransaction(Supplier<T> act) {
        return Objects.requireNonNull(transaction.execute(status -> act.get()));
    }

    private NumberPattern of(String kind) {
        return rows.find(kind).orElseThrow(() -> new IllegalArgumentException("nothing numbers " + kind));
    }

    private String free(NumberPattern pattern, String place, Predicate<String> taken) {
        String code = take(pattern, place);
        while (taken.test(code)) {
            code = take(pattern, place);
        }
        return code;
    }

    private String take(NumberPattern pattern, String place) {
        LocalDate today = day.today();
        String code = pattern.parts().code(today, place, sequences.next(pattern.sequence(today), pattern.startsAt()));
        if (code.length() > NumberPatterns.LONGEST) {
            throw new Refused("administration.codeTooLong", code, NumberPatterns.LONGEST);
        }
        return code;
    }
}
