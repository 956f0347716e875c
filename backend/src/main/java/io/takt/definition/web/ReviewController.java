package io.takt.definition.web;

import io.takt.definition.ProductStructure;
import io.takt.definition.ProductStructure.WhereUsed;
import io.takt.definition.revision.Reviews;
import io.takt.definition.revision.Reviews.Waiting;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for a decision, and where a material is used. */
@RestController
@RequestMapping("/api/definition")
class ReviewController {

    private final Reviews reviews;
    private final ProductStructure structure;

    ReviewController(Reviews reviews, ProductStructure structure) {
        this.reviews = reviews;
        this.structure = structure;
    }

    @GetMapping("/reviews")
    Page<Item> reviews(ListQuery query) {
        return reviews.list(query).map(Item::of);
    }

    @GetMapping("/where-used/{material}")
    WhereUsed whereUsed(@PathVariable String material) {
        return structure.whereUsed(material);
    }

    /** What waits, as the lists show it. */
    record Item(String id, String entity, String code, String revision, int version, String submittedBy, Instant submittedAt,
            List<String> along, boolean own) {

        static Item of(Waiting one) {
            return new Item(one.id(), one.entity(), one.code(), one.revision(), one.version(), one.submittedBy(), one.submittedAt(),
                    one.along(), one.own());
        }
    }
}
