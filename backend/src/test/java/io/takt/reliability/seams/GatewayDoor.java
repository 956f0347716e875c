package io.takt.reliability.seams;

import io.takt.connectivity.SignalInbox;
import io.takt.connectivity.SignalInbox.Arrival;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a gateway beside the devices delivers its batches. */
@RestController
@Profile("reliability")
@RequestMapping("/api/reliability/batches")
class GatewayDoor {

    private final SignalInbox inbox;

    GatewayDoor(SignalInbox inbox) {
        this.inbox = inbox;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deliver(@RequestBody List<Arrival> batch) {
        inbox.accept(batch);
    }
}
