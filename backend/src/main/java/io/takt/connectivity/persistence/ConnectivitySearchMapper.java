package io.takt.connectivity.persistence;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched.Hit;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ConnectivitySearchMapper {

    List<Hit> devices(SearchWord word, int offset, int limit, Set<String> outside);
}
