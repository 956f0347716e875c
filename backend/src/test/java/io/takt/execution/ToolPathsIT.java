package io.takt.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.execution.OrderPages.JobLine;
import io.takt.execution.OrderPages.OrderPage;
import io.takt.execution.OrderProcesses.Kind;
import io.takt.execution.domain.Tool;
import io.takt.execution.domain.Tools;
import io.takt.execution.jobs.ToolChange;
import io.takt.execution.line.OnTheHubLine;
import io.takt.execution.line.TakenFlows;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule R6: people are told once that a tool ends soon, and change it between two pieces when it has ended. */
class ToolPathsIT extends OnTheHubLine {

    @Autowired
    private ToolChange change;
    @Autowired
    private Tools tools;

    @BeforeAll
    static void noPathIsTakenYet(@Autowired TakenFlows flows) {
        flows.forget();
    }

    @AfterAll
    static void everyPathWasTaken(@Autowired TakenFlows flows) {
        flows.requireAll("execution", "change-tool");
    }

    @Test
    void aToolThatHasEndedIsChangedBetweenTwoPiecesAndTheJobGoesOn() {
        machines.toolLasts(6, 5, 4, 0);
        String order = orders.requested(6);
        line.release(order);
        line.load(order);

        OrderPage warned = line.until(order, page -> page.jobs().stream().anyMatch(job -> !job.warnings().isEmpty()));
        assertThat(warned.jobs()).flatExtracting(JobLine::warnings).extracting(Reason::code).containsOnly("toolEnding");
        assertThat(tools.ending()).extracting(Tool::equipment).containsExactly("MC-CNC-M01");

        long task = line.task(order, "execution/change-tool").id();
        OrderPage stopped = line.page(order);
        assertThat(stopped.jobs()).flatExtracting(JobLine::blocked).extracting(Reason::code).containsExactly("toolEnded");
        assertThat(mill(stopped).good()).as("no piece was left half done").isEqualTo(4);
        assertThat(stopped.processes()).filteredOn(process -> process.kind() == Kind.TOOL_CHANGE).hasSize(1);

        line.run("operator", () -> change.changed(task));
        Awaitility.await().until(() -> machines.open().stream().anyMatch(request -> request.device().equals("MC-CNC-M01")));
        assertThat(machines.open()).extracting(request -> request.parameters().get("toolNo")).last().isEqualTo(2);
        assertThat(tools.exchanges("MC-CNC-M01", 5)).singleElement().satisfies(exchange -> {
            assertThat(exchange.number()).isEqualTo(2);
            assertThat(exchange.leftOver()).isZero();
            assertThat(exchange.by()).isNotBlank();
        });
        line.look(order);
        line.store(order);
        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities().good()).isEqualTo(6);
        List<Object> outcomes = line.decisions(order).stream().filter(decision -> decision.ruleSet().equals("tool-life"))
                .map(decision -> decision.conclusions().get(0).get("outcome")).toList();
        assertThat(outcomes).containsExactly("ALLOW", "WARN", "BLOCK");
    }

    private static JobLine mill(OrderPage page) {
        return page.jobs().stream().filter(job -> job.operation().number().equals("10")).findFirst().orElseThrow();
    }
}
