package io.takt.administration.web;

import io.takt.administration.CounterReset;
import io.takt.administration.NumberPattern;
import io.takt.administration.NumberPatterns;
import io.takt.administration.WantedNumberPattern;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.shared.Version;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How codes are made, and which come next. */
@RestController
@RequestMapping("/api/administration/number-patterns")
class NumberPatternController {

    private final NumberPatterns patterns;

    NumberPatternController(NumberPatterns patterns) {
        this.patterns = patterns;
    }

    @GetMapping
    Page<PatternItem> list(ListQuery query, Locale locale) {
        return patterns.list(query).map(found -> PatternItem.of(found, patterns.upcoming(found), locale));
    }

    @GetMapping("/{kind}")
    ResponseEntity<PatternItem> get(@PathVariable String kind, Locale locale) {
        return answer(patterns.read(kind), locale);
    }

    @PutMapping("/{kind}")
    ResponseEntity<PatternItem> change(@PathVariable String kind, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody WantedNumberPattern wanted, Locale locale) {
        return answer(patterns.change(kind, Version.ofIfMatch(ifMatch), wanted), locale);
    }

    /** The next codes by a pattern that is being written. */
    @PostMapping("/{kind}/preview")
    List<String> preview(@PathVariable String kind, @RequestBody WantedNumberPattern wanted) {
        return patterns.preview(kind, wanted);
    }

    /** The code that a new thing of the kind would get now. */
    @GetMapping("/{entity}/proposal")
    Proposal proposal(@PathVariable String entity, @RequestParam(defaultValue = "") String place) {
        return new Proposal(patterns.proposal(entity, place));
    }

    private ResponseEntity<PatternItem> answer(NumberPattern found, Locale locale) {
        return ResponseEntity.ok().eTag(new Version(found.version()).etag()).body(PatternItem.of(found, patterns.upcoming(found), locale));
    }

    record Proposal(String code) {
    }

    record PatternItem(String id, String code, String name, String nameZh, String nameEn, String pattern, CounterReset resets, int startsAt,
            boolean gapFree, boolean alwaysGapFree, boolean placed, boolean archived, int version, List<String> next) {

        static PatternItem of(NumberPattern found, List<String> next, Locale locale) {
            return new PatternItem(found.code(), found.code(), found.name(locale), found.nameZh(), found.nameEn(), found.pattern(),
                    found.resets(), found.startsAt(), found.gapFree(), found.alwaysGapFree(), found.placed(), found.archived(),
                    found.version(), next);
        }
    }
}
