package io.takt.definition;

import io.takt.definition.domain.RoutingRows;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down the tools of revisions that an earlier version approved without: those that their machines work with now. What is over
 * is left as it is, for nobody knows with which tools it was done.
 */
@Component
@Order(ToolsAtStart.BEHIND_THE_DEMO_FACTORY)
class ToolsAtStart implements ApplicationRunner {

    /** It loads kinds of tools. */
    static final int BEHIND_THE_DEMO_FACTORY = 15;

    private final RoutingRows rows;
    private final OperationTools tools;
    private final List<HeldRoutings> holding;
    private final TransactionTemplate transaction;

    ToolsAtStart(RoutingRows rows, OperationTools tools, List<HeldRoutings> holding, TransactionTemplate transaction) {
        this.rows = rows;
        this.tools = tools;
        this.holding = holding;
        this.transaction = transaction;
    }

    /** A revision that fails stops the start; the next start goes on with it. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (tools.areKnown()) {
            List<Long> held = holding.stream().flatMap(one -> one.held().stream()).distinct().toList();
            rows.withoutSealedTools(held).forEach(revision -> transaction.executeWithoutResult(status -> tools.seal(revision)));
        }
    }
}
