package io.takt.material.web;

import io.takt.material.PlaceContents;
import io.takt.material.PlaceContents.Contents;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlaceContentsController {

    private final PlaceContents contents;

    PlaceContentsController(PlaceContents contents) {
        this.contents = contents;
    }

    @GetMapping("/api/material/places/{place}/contents")
    Contents in(@PathVariable String place) {
        return contents.in(place);
    }
}
