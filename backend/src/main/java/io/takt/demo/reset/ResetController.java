package io.takt.demo.reset;

import io.takt.demo.reset.PlantReset.ResetView;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The reset over HTTP. */
@RestController
@RequestMapping("/api/demo/reset")
@Profile("demo")
class ResetController {

    private final PlantReset resets;

    ResetController(PlantReset resets) {
        this.resets = resets;
    }

    @GetMapping
    LastReset last() {
        return new LastReset(resets.last().orElse(null));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    LastReset request() {
        resets.request(null);
        return last();
    }

    record LastReset(@Nullable ResetView reset) {
    }
}
