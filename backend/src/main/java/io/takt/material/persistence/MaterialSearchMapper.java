package io.takt.material.persistence;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched.Hit;
import io.takt.material.domain.CarrierSearch;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface MaterialSearchMapper extends CarrierSearch {

    /**
     * By code and by heat number.
     *
     * @param end how many are looked for by each key
     */
    List<Hit> lots(SearchWord word, int offset, int limit, int end, @Nullable Set<String> within);
}
