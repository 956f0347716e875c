package io.takt.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The address that printed codes begin with: the one that is set, else the one that the printing browser used. */
@Component
class BaseAddress {

    private final String set;

    BaseAddress(@Value("${takt.base-address:}") String set) {
        this.set = set.replaceAll("/+$", "");
    }

    String of(HttpServletRequest request) {
        return set.isEmpty() ? UriComponentsBuilder.newInstance().scheme(request.getScheme()).host(request.getServerName())
                .port(request.getServerPort()).path(request.getContextPath()).build().toUriString() : set;
    }
}
