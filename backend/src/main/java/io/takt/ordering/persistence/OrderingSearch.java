package io.takt.ordering.persistence;

import io.takt.administration.spi.Searched;
import io.takt.administration.spi.SearchedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Orders of each kind, for the search over everything. */
@Configuration(proxyBeanMethods = false)
class OrderingSearch {

    @Bean
    Searched searchedOrderingCustomerOrders(OrderingSearchMapper rows) {
        return new SearchedRows("ordering.customer-order", "ordering.read",
                (word, offset, limit) -> rows.customerOrders(word, offset, limit, offset + limit));
    }

    @Bean
    Searched searchedOrderingProductionOrders(OrderingSearchMapper rows) {
        return new SearchedRows("ordering.production-order", "ordering.read", rows::productionOrders);
    }

    @Bean
    Searched searchedOrderingWorkOrders(OrderingSearchMapper rows) {
        return new SearchedRows("ordering.work-order", "ordering.read", rows::workOrders);
    }
}
