package io.takt.ordering.persistence;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched.Hit;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface OrderingSearchMapper {

    /**
     * By code, by the customer's own number, and by the customer's name.
     *
     * @param end how many are looked for by each key
     */
    List<Hit> customerOrders(SearchWord word, int offset, int limit, int end);

    List<Hit> productionOrders(SearchWord word, int offset, int limit);

    List<Hit> workOrders(SearchWord word, int offset, int limit);
}
