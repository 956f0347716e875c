package io.takt.quality.persistence;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched.Hit;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface QualitySearchMapper {

    List<Hit> nonconformances(SearchWord word, int offset, int limit);
}
