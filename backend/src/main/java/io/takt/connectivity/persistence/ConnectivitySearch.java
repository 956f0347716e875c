package io.takt.connectivity.persistence;

import io.takt.administration.spi.Searched;
import io.takt.administration.spi.SearchedRows;
import io.takt.connectivity.SeenDevices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Devices, for the search over everything. */
@Configuration(proxyBeanMethods = false)
class ConnectivitySearch {

    @Bean
    Searched searchedConnectivityDevices(ConnectivitySearchMapper rows, SeenDevices seen) {
        return new SearchedRows("connectivity.device", "connectivity.read",
                (word, offset, limit) -> rows.devices(word, offset, limit, seen.outside()));
    }
}
