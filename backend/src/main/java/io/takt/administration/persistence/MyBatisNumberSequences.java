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
        sequences.create(sequence, first);
        long number = sequences.lock(sequence);
        sequences.advance(sequence);
        return number;
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
            sequences.raise(sequence, sequences.lock(from));
        }
    }
}
