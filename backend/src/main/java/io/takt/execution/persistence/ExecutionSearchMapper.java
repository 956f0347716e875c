package io.takt.execution.persistence;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched.Hit;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ExecutionSearchMapper {

    List<Hit> lots(SearchWord word, int offset, int limit);

    List<Hit> jobs(SearchWord word, int offset, int limit);

    List<Hit> units(SearchWord word, int offset, int limit, int end);
}
