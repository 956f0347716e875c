package io.takt.definition.web;

import io.takt.definition.RoutingRevision;
import io.takt.definition.Routings;
import io.takt.definition.WantedRouting;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/definition/routings")
class RoutingController extends RevisionEndpoints<RoutingRevision, WantedRouting, WantedRouting> {

    private final Routings routings;

    RoutingController(Routings routings, MessageSource messages) {
        super(routings, messages);
        this.routings = routings;
    }

    @Override
    protected WantedRouting content(RoutingRevision revision, Locale locale) {
        return routings.content(revision);
    }

    @GetMapping
    Page<ObjectRow> list(ListQuery query) {
        return routings.list(query).map(ObjectRow::of);
    }

    /** The process that the operations will be. */
    @GetMapping("/{code}/revisions/{revision}/picture")
    RoutingPicture picture(@PathVariable String code, @PathVariable String revision) {
        return new RoutingPicture(routings.picture(code, revision).orElse(null));
    }

    /** @param xml the BPMN text; null while there is no operation */
    record RoutingPicture(@Nullable String xml) {
    }

    /** The first draft of a routing, or another one that starts from nothing. */
    @PostMapping
    ResponseEntity<RevisionPage<WantedRouting>> begin(@RequestBody BegunRouting wanted, Locale locale) {
        return answer(HttpStatus.CREATED, routings.begin(wanted.code(), wanted.revision(), wanted.content()), locale);
    }

    /** A routing that is begun. */
    record BegunRouting(@Nullable String code, @Nullable String revision, @Nullable String nameZh, @Nullable String nameEn) {

        WantedRouting content() {
            return new WantedRouting(nameZh, nameEn, null);
        }
    }
}
