package io.takt.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.execution.line.OnTheHubLine;
import io.takt.quality.Nonconformances.NonconformanceView;
import io.takt.shared.ListQuery;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** A hub of the hub line that is not as it should be, and its case. */
abstract class NonconformingHub extends OnTheHubLine {

    @Autowired
    private Nonconformances nonconformances;

    String released(int quantity) {
        String order = orders.requested(quantity);
        line.release(order);
        line.load(order);
        return order;
    }

    NonconformanceView only(String order) {
        ListQuery query = new ListQuery(0, 10, null, false, Map.of("order", order));
        List<NonconformanceView> found = line.as("inspector", () -> nonconformances.list(query)).items();
        assertThat(found).hasSize(1);
        return line.as("inspector", () -> nonconformances.get(found.get(0).code()));
    }
}
