package io.takt.administration.imports;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched.Hit;
import io.takt.shared.ListQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of imports, of what each of their rows did, and of what is wrong with them. */
public interface ImportRows {

    void add(KeptImport started);

    Optional<KeptImport> find(String code);

    List<KeptImport> list(ListQuery query);

    long count(ListQuery query);

    /** Those whose code begins so, each called by its file. */
    List<Hit> search(SearchWord word, int offset, int limit);

    /** @return 0 if it is not in the state that it was believed to be in */
    int move(String code, ImportState from, ImportState to);

    void end(long id, ImportState state, Counts counts, Instant at);

    /** How many files came with it, how many of them no row names, and the first of those. */
    void tellFiles(long id, int files, int unnamed, String unnamedFiles);

    /** Whatever was under way when the product ended has left nothing behind. */
    int interrupt();

    void addRows(long importId, List<KeptRow> rows);

    void forgetRows(long importId);

    List<KeptRow> listRows(long importId, ListQuery query);

    long countRows(long importId, ListQuery query);

    /** The last rows below an id that changed something, the last first. */
    List<KeptRow> lastEffects(long importId, long below, int limit);

    /** The kinds of record that its rows and faults name. */
    List<String> entities(long importId);

    void addFaults(long importId, List<KeptFault> faults);

    void forgetFaults(long importId);

    List<KeptFault> listFaults(long importId, ListQuery query);

    long countFaults(long importId, ListQuery query);

    /** How many rows do what, and how many faults there are. */
    record Counts(int added, int changed, int unchanged, int faults) {
    }
}
