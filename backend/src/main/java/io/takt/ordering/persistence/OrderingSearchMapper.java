package io.takt.ordering.persistence;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched.Hit;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface OrderingSearchMapper {

    /** By code, by the customer's own number, and by the customer's name. */
    default List<Hit> customerOrders(SearchWord word, int offset, int limit) {
        return firstCustomerOrders(word, offset, limit, offset + limit);
    }

    /** @param last how many are looked for in each key */
    List<Hit> firstCustomerOrders(SearchWord word, int offset, int limit, int last);

    List<Hit> productionOrders(SearchWord word, int offset, int limit);

    List<Hit> workOrders(SearchWord word, int offset, int limit);
}
