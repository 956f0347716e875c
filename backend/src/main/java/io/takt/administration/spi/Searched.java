package io.takt.administration.spi;

import io.takt.shared.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of thing that people find by a word, wherever they are. */
public interface Searched {

    /** What kind it is, as the audit trail would call it, such as {@code material.lot}; screens know its name and its page by it. */
    String entity();

    /** What somebody needs to see any of it. */
    String permission();

    /**
     * Those whose code is the word or begins with it, in the order of their codes, then what else fits. Of a kind that has
     * millions only the beginning of a code is compared, by its key.
     */
    List<Hit> search(SearchWord word, int offset, int limit);

    /**
     * One of them.
     *
     * @param nameZh what it is called, or what says most about it if it has no name
     * @param state  how it stands, such as {@code RELEASED}; null if nothing can be said
     * @param alias  another code that is scanned for it; null if it has none
     */
    record Hit(String code, String nameZh, String nameEn, @Nullable String state, @Nullable String alias) implements Named {
    }
}
