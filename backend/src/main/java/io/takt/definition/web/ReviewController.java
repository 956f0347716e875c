package io.takt.definition.web;

import io.takt.definition.ProductStructure;
import io.takt.definition.ProductStructure.WhereUsed;
import io.takt.definition.revision.Reviews;
import io.takt.definition.revision.Reviews.Waiting;
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
    List<Waiting> reviews() {
        return reviews.waiting();
    }

    @GetMapping("/where-used/{material}")
    WhereUsed whereUsed(@PathVariable String material) {
        return structure.whereUsed(material);
    }
}
