package io.takt.connectivity.web;

import io.takt.connectivity.setup.Connections;
import io.takt.connectivity.setup.Connections.Connection;
import io.takt.connectivity.setup.Connections.WantedConnection;
import io.takt.shared.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How devices are reached, for whoever moves one. */
@RestController
@RequestMapping("/api/connectivity/connections")
class ConnectionController {

    private final Connections connections;

    ConnectionController(Connections connections) {
        this.connections = connections;
    }

    @GetMapping("/{code}")
    ResponseEntity<Connection> get(@PathVariable String code) {
        return answer(connections.read(code));
    }

    @PutMapping("/{code}")
    ResponseEntity<Connection> change(@PathVariable String code, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody WantedConnection wanted) {
        return answer(connections.change(code, Version.ofIfMatch(ifMatch), wanted));
    }

    private static ResponseEntity<Connection> answer(Connection found) {
        return ResponseEntity.ok().eTag(new Version(found.version()).etag()).body(found);
    }
}
