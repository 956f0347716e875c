package io.takt.definition;

import io.takt.definition.domain.RoutingRows;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down the tools of revisions that an earlier version approved without: those that their machines work with now. */
@Component
@Order(0)
class ToolsAtStart implements ApplicationRunner {

    private final RoutingRows rows;
    private final OperationTools tools;
    private final TransactionTemplate transaction;

    ToolsAtStart(RoutingRows rows, OperationTools tools, TransactionTemplate transaction) {
        this.rows = rows;
        this.tools = tools;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        rows.withoutSealedTools().forEach(revision -> transaction.executeWithoutResult(status -> tools.seal(revision)));
    }
}
