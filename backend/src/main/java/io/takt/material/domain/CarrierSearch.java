package io.takt.material.domain;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched.Hit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds carriers by the beginning of their code, and by what their tag says. */
public interface CarrierSearch {

    /** @param within the places that somebody's account is for; null for all */
    List<Hit> carriers(SearchWord word, int offset, int limit, @Nullable Set<String> within);
}
