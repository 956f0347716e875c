package io.takt.administration.persistence;

import io.takt.administration.NumberSequences;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Number sequences as rows, one lock per sequence. */
@Repository
class MyBatisNumberSequences implements NumberSequences {

    private final NumberSequenceMapper sequences;

    MyBatisNumberSequences(NumberSequenceMapper sequences) {
        this.sequences = sequences;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public long next(String sequence) {
        return next(sequence, FIRST);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public long next(String sequence, long first) {
        long number = sequences.lock(sequence).orElseGet(() -> begin(sequence, first));
        sequences.advance(sequence);
        return number;
    }

    /** Those who begin a sequence come one after another: two who add its row at once would be in each other's way if one gives up. */
    private long begin(String sequence, long first) {
        sequences.guard();
        sequences.create(sequence, first);
        return sequences.lock(sequence).orElseThrow();
    }

    @Override
    @Transactional(readOnly = true)
    public long peek(String sequence, long first) {
        return sequences.find(sequence).orElse(first);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void goOn(String from, String sequence, long first) {
        if (sequences.find(from).isPresent()) {
            sequences.create(sequence, first);
            sequences.raise(sequence, sequences.lock(from).orElseThrow());
        }
    }
}
