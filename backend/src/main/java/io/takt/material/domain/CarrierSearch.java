package io.takt.material.domain;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched.Hit;
import java.util.List;

/** Finds carriers by the beginning of their code, and by what their tag says. */
public interface CarrierSearch {

    List<Hit> carriers(SearchWord word, int offset, int limit);
}
