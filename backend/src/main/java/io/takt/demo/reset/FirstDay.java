package io.takt.demo.reset;

import io.takt.demo.DemoFactory;
import io.takt.shared.Standstill;
import io.takt.workflow.ProcessRuntime;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The records as a first start leaves them: whole or not at all. */
@Component
@Profile("demo")
class FirstDay {

    private final Standstill standstill;
    private final TransactionTemplate transaction;
    private final ResetTables tables;
    private final ProcessRuntime processes;
    private final DemoFactory factory;

    FirstDay(Standstill standstill, TransactionTemplate transaction, ResetTables tables, ProcessRuntime processes, DemoFactory factory) {
        this.standstill = standstill;
        this.transaction = transaction;
        this.tables = tables;
        this.processes = processes;
        this.factory = factory;
    }

    /** @return how many rows were removed */
    long restore() {
        return standstill.alone(() -> Objects.requireNonNull(transaction.execute(status -> {
            long emptied = tables.empty();
            processes.forgetAll();
            factory.load();
            return emptied;
        })));
    }
}
