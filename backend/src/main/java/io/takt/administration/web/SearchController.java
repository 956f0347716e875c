package io.takt.administration.web;

import io.takt.administration.search.Search;
import io.takt.administration.search.Search.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Things of every kind, by a word or by the code that was scanned. */
@RestController
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/api/administration/search")
    List<Found> everywhere(@RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "5") int limit) {
        return search.everywhere(q, limit);
    }

    @GetMapping("/api/administration/search/{entity}")
    Found ofKind(@PathVariable String entity, @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int offset, @RequestParam(defaultValue = "25") int limit) {
        return search.ofKind(entity, q, offset, limit);
    }

    @GetMapping("/api/administration/codes")
    List<Found> withCode(@RequestParam(required = false) @Nullable String code) {
        return search.withCode(code);
    }
}
