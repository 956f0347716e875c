package io.takt.administration.web;

import io.takt.administration.lists.Columns;
import io.takt.administration.lists.ListSetup;
import io.takt.administration.lists.Lists;
import io.takt.administration.lists.SavedQuery;
import io.takt.administration.lists.WantedQuery;
import io.takt.shared.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How the signed-in person looks at a list. */
@RestController
@RequestMapping("/api/administration/lists/{list}")
class ListController {

    private final Lists lists;

    ListController(Lists lists) {
        this.lists = lists;
    }

    @GetMapping
    ListSetup setup(@PathVariable String list) {
        return lists.setup(list);
    }

    @PutMapping("/columns")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void chooseColumns(@PathVariable String list, @RequestBody ChosenColumns chosen) {
        lists.chooseColumns(list, chosen.columns());
    }

    @PutMapping("/default")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void chooseDefault(@PathVariable String list, @RequestBody ChosenQuery chosen) {
        lists.chooseDefault(list, chosen.query());
    }

    @PostMapping("/queries")
    ResponseEntity<SavedQuery> save(@PathVariable String list, @RequestBody WantedQuery wanted) {
        return answer(HttpStatus.CREATED, lists.save(list, wanted));
    }

    @PutMapping("/queries/{id}")
    ResponseEntity<SavedQuery> change(@PathVariable String list, @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, @RequestBody WantedQuery wanted) {
        return answer(HttpStatus.OK, lists.change(list, id, Version.ofIfMatch(ifMatch), wanted));
    }

    @DeleteMapping("/queries/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String list, @PathVariable long id) {
        lists.remove(list, id);
    }

    private static ResponseEntity<SavedQuery> answer(HttpStatus status, SavedQuery query) {
        return ResponseEntity.status(status).eTag(new Version(query.version()).etag()).body(query);
    }

    /** Null for those that the list has by itself. */
    record ChosenColumns(@Nullable Columns columns) {
    }

    /** Null for none. */
    record ChosenQuery(@Nullable Long query) {
    }
}
