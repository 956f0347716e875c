package io.takt.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.connectivity.spi.SignalHandler.Outcome;
import io.takt.execution.OrderPages.JobLine;
import io.takt.execution.PersonTasks.TaskView;
import io.takt.execution.jobs.HandConfirmation;
import io.takt.execution.jobs.LoadJob;
import io.takt.execution.jobs.LoadJob.Loading;
import io.takt.execution.line.OnTheHubLine;
import io.takt.execution.line.TestLine.Request;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of orders on the hub line whose pieces are loaded and come to the mill. */
abstract class OnLoadedOrders extends OnTheHubLine {

    @Autowired
    HandConfirmation confirmation;

    @Autowired
    LoadJob load;

    @Autowired
    PersonTasks tasks;

    String loadedOrder(String waitLimit, int quantity) {
        routings.waitLimit(waitLimit);
        String order = orders.requested(quantity);
        line.release(order);
        long task = line.taskWithoutMachines(order, "execution/load").id();
        line.run("operator", () -> load.load(task, new Loading("HEAT-1", null, null, false)));
        return order;
    }

    /** What the mill is asked for an order; what it still does for other tests' orders comes to its end first. */
    Request asked(String order) {
        return await().until(() -> {
            machines.open().stream().filter(request -> request.device().equals("MC-CNC-M01") && !isOf(order, request)).forEach(machines::answer);
            return openRequest(order);
        }, Optional::isPresent).orElseThrow();
    }

    Object asked(TaskView task, String what) {
        return line.as("operator", () -> tasks.get(task.id())).context().get(what);
    }

    private static boolean isOf(String order, Request request) {
        return String.valueOf(request.parameters().get("jobNo")).startsWith("JO-" + order.substring(3) + "-");
    }

    Optional<Request> openRequest(String order) {
        return machines.openFor("JO-" + order.substring(3) + "-1-10");
    }

    void fail(Request request, Map<String, Object> values, boolean good) {
        assertThat(machines.signal(request, values, good)).isEqualTo(Outcome.DONE);
        machines.giveUp(request.device(), request.ticket());
    }

    String processOf(String order, String job) {
        return line.page(order).processes().stream().filter(process -> process.code().equals(job)).findFirst().orElseThrow()
                .processInstanceId();
    }

    TaskView awaitHandTask(String order) {
        return line.taskWithoutMachines(order, "execution/confirm-by-hand");
    }

    JobLine job(String order, String operation) {
        return line.page(order).jobs().stream().filter(job -> job.operation().number().equals(operation)).findFirst().orElseThrow();
    }
}
