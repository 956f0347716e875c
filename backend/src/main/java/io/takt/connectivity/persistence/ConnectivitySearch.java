package io.takt.connectivity.persistence;

import io.takt.administration.spi.Searched;
import io.takt.administration.spi.SearchedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Devices, for the search over everything. */
@Configuration(proxyBeanMethods = false)
class ConnectivitySearch {

    @Bean
    Searched searchedConnectivityDevices(ConnectivitySearchMapper rows) {
        return new SearchedRows("connectivity.device", "connectivity.read", rows::devices);
    }
}
