package io.takt.shared;

/** What the console says while the product starts: one line per phase. */
public interface StartProgress {

    /** @param phase what has begun, in a few words, such as {@code database} */
    void begins(String phase);
}
