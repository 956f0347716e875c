package io.takt.administration.spi;

import java.util.List;

/** A kind that is found by one statement. */
public record SearchedRows(String entity, String permission, Statement statement) implements Searched {

    @Override
    public List<Hit> search(SearchWord word, int offset, int limit) {
        return statement.search(word, offset, limit);
    }

    /** Gives the rows that fit, best first. */
    @FunctionalInterface
    public interface Statement {

        List<Hit> search(SearchWord word, int offset, int limit);
    }
}
