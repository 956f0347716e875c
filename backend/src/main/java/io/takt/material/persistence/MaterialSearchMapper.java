package io.takt.material.persistence;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched.Hit;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface MaterialSearchMapper {

    List<Hit> lots(SearchWord word, int offset, int limit);

    List<Hit> carriers(SearchWord word, int offset, int limit);
}
