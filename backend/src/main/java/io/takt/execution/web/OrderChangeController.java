package io.takt.execution.web;

import io.takt.execution.OrderPages;
import io.takt.execution.OrderPages.OrderPage;
import io.takt.execution.cancellation.OrderCancellation;
import io.takt.execution.cancellation.Remainder;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may be done with a whole work order, over HTTP. */
@RestController
@RequestMapping("/api/execution/work-orders/{code}")
class OrderChangeController {

    private final OrderPages pages;
    private final OrderCancellation cancellation;

    OrderChangeController(OrderPages pages, OrderCancellation cancellation) {
        this.pages = pages;
        this.cancellation = cancellation;
    }

    /** @param units what becomes of the units that are not finished; may be left out where there are none */
    record CancellationRequest(String reason, @Nullable Remainder units) {
    }

    @PostMapping("/cancellation")
    OrderPage cancel(@PathVariable String code, @RequestBody CancellationRequest request) {
        cancellation.cancel(code, request.reason(), request.units());
        return pages.get(code);
    }
}
