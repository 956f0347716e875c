package io.takt.platform.live;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** More browsers are open than the product serves; they ask again later. */
class TooManyBrowsers extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    TooManyBrowsers() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
