package io.takt.execution.web;

import io.takt.execution.OrderBundles;
import io.takt.execution.OrderBundles.OrderBundle;
import io.takt.execution.OrderPages;
import io.takt.execution.OrderPages.OrderPage;
import io.takt.rules.DecisionLog.KeptDecision;
import io.takt.workflow.InstancePicture;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A work order's page over HTTP. */
@RestController
@RequestMapping("/api/execution")
class OrderPageController {

    private final OrderPages pages;
    private final OrderBundles bundles;

    OrderPageController(OrderPages pages, OrderBundles bundles) {
        this.pages = pages;
        this.bundles = bundles;
    }

    @GetMapping("/work-orders/{code}")
    OrderPage get(@PathVariable String code) {
        return pages.get(code);
    }

    @GetMapping("/work-orders/{code}/bundle")
    OrderBundle bundle(@PathVariable String code) {
        return bundles.of(code);
    }

    @GetMapping("/work-orders/{code}/decisions")
    List<KeptDecision> decisions(@PathVariable String code) {
        return pages.decisions(code);
    }

    @GetMapping("/process-instances/{id}/picture")
    InstancePicture picture(@PathVariable String id) {
        return pages.picture(id);
    }
}
