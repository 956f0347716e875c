package io.takt.execution.line;

import static org.awaitility.Awaitility.await;

import io.takt.SignedInPeople;
import io.takt.execution.Grade;
import io.takt.execution.OrderPages;
import io.takt.execution.OrderPages.OrderPage;
import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.TaskView;
import io.takt.execution.cancellation.OrderCancellation;
import io.takt.execution.cancellation.Remainder;
import io.takt.execution.jobs.LoadJob;
import io.takt.execution.jobs.LoadJob.Loading;
import io.takt.execution.jobs.StoreJob;
import io.takt.execution.release.HeldReleases;
import io.takt.execution.release.ReleaseStart;
import io.takt.quality.domain.Disposition;
import io.takt.quality.handling.DowngradedUnits;
import io.takt.quality.handling.ReviewBoard;
import io.takt.quality.handling.ReviewBoard.Verdict;
import io.takt.quality.judging.VisualInspection;
import io.takt.quality.judging.VisualInspection.Seen;
import io.takt.rules.DecisionLog.KeptDecision;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ListQuery;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** People and machines of the hub line, as a test lets them act. */
@TestComponent
public class HubLine {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PersonTasks tasks;
    private final OrderPages pages;
    private final LoadJob load;
    private final StoreJob store;
    private final VisualInspection look;
    private final ReviewBoard board;
    private final DowngradedUnits downgraded;
    private final HeldReleases releases;
    private final ReleaseStart start;
    private final OrderCancellation cancellation;
    private final TestLine machines;
    private final JdbcTemplate rows;
    private final Map<String, String> people;

    HubLine(PersonTasks tasks, OrderPages pages, LoadJob load, StoreJob store, VisualInspection look, ReviewBoard board,
            DowngradedUnits downgraded, HeldReleases releases, ReleaseStart start, OrderCancellation cancellation, TestLine machines,
            JdbcTemplate rows, SignedInPeople people) {
        this.tasks = tasks;
        this.pages = pages;
        this.load = load;
        this.store = store;
        this.look = look;
        this.board = board;
        this.downgraded = downgraded;
        this.releases = releases;
        this.start = start;
        this.cancellation = cancellation;
        this.machines = machines;
        this.rows = rows;
        this.people = Map.of("planner", people.person("execution.read", "ordering.release"),
                "operator", people.person("execution.read", "execution.work"),
                "colleague", people.person("execution.read", "execution.work"),
                "inspector", people.person("execution.read", "quality.read", "quality.inspect", "quality.dispose"),
                "supervisor", people.person("execution.read", "execution.supervise", "ordering.cancel"));
    }

    /** Most of what is waited for is there within a few milliseconds. */
    private static ConditionFactory soon() {
        return await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(30));
    }

    /** The account name of a person. */
    public String nameOf(String person) {
        return people.get(person);
    }

    public void release(String order) {
        as("planner", () -> {
            start.start(order);
            return true;
        });
    }

    public OrderPage page(String order) {
        return as("planner", () -> pages.get(order));
    }

    public List<KeptDecision> decisions(String order) {
        return as("planner", () -> pages.decisions(order));
    }

    public Optional<TaskView> findTask(String order, String form) {
        ListQuery query = new ListQuery(0, 100, null, false, Map.of("order", order, "form", form));
        return as("operator", () -> tasks.list(query).items().stream().findFirst());
    }

    public TaskView task(String order, String form) {
        return soon().until(() -> {
            machines.answerAll();
            return findTask(order, form);
        }, Optional::isPresent).orElseThrow();
    }

    /** As {@link #task}, while the machines stand still. */
    public TaskView taskWithoutMachines(String order, String form) {
        return soon().until(() -> findTask(order, form), Optional::isPresent).orElseThrow();
    }

    /** Whatever waits for people of an order now. */
    public List<TaskView> tasks(String order) {
        return as("operator", () -> tasks.list(new ListQuery(0, 100, null, false, Map.of("order", order))).items());
    }

    public void load(String order) {
        load(task(order, "execution/load").id(), null, false);
    }

    /** Loads a number of pieces; null for as many as the lot has. */
    public void load(long task, @Nullable Integer pieces, boolean acknowledged) {
        run("operator", () -> load.load(task, new Loading("HEAT-1", null, pieces, acknowledged)));
    }

    public void store(String order) {
        store(task(order, "execution/store"));
    }

    public void store(TaskView task) {
        run("operator", () -> store.store(task.id(), String.valueOf(task.carrier()), "BIN-1"));
    }

    public void look(String order) {
        look(task(order, "quality/visual-inspection").id());
    }

    public void look(long task) {
        List<Seen> seen = unitsOf(task).stream().map(unit -> new Seen(unit, true, null)).toList();
        run("inspector", () -> look.report(task, seen));
    }

    public void lookAndReject(String order, String defect) {
        lookAndReject(task(order, "quality/visual-inspection").id(), defect);
    }

    public void lookAndReject(long task, String defect) {
        List<String> units = unitsOf(task);
        List<Seen> seen = units.stream()
                .map(unit -> unit.equals(units.get(0)) ? new Seen(unit, false, defect) : new Seen(unit, true, null)).toList();
        run("inspector", () -> look.report(task, seen));
    }

    public void review(String order, Disposition decision) {
        review(task(order, "quality/review-board").id(), decision);
    }

    public void review(long task, Disposition decision) {
        run("inspector", () -> board.decide(task, verdict(decision)));
    }

    /** A whole verdict: signed or graded where that is needed. */
    public static Verdict verdict(Disposition decision) {
        return new Verdict(decision, "seen by the board", decision == Disposition.REGRADE ? Grade.B : null,
                decision == Disposition.USE_AS_IS ? SignedInPeople.PASSWORD : null);
    }

    public void putAway(String order) {
        putAway(task(order, "quality/put-away").id());
    }

    public void putAway(long task) {
        run("operator", () -> downgraded.putAway(task, "BIN-2"));
    }

    public void resolveHold(String order, HeldReleases.Answer answer) {
        long task = task(order, "ordering/release-hold").id();
        run("planner", () -> releases.resolve(task, answer, "decided"));
    }

    public void cancel(String order, Remainder remainder) {
        run("supervisor", () -> cancellation.cancel(order, "the customer has withdrawn it", remainder));
    }

    /** What still waits for something in the name of an order, by kind; nothing of an order that has ended. */
    public List<String> hanging(String order) {
        String instances = "(SELECT p.process_instance FROM execution_process p WHERE p.work_order = ?)";
        String jobs = "(SELECT j.id FROM execution_job_order j JOIN execution_order o ON o.id = j.order_id WHERE o.code = ?)";
        Map<String, String> questions = Map.of(
                "process", "SELECT e.BUSINESS_KEY_ FROM ACT_RU_EXECUTION e WHERE e.PROC_INST_ID_ IN " + instances,
                "engine job", "SELECT b.HANDLER_TYPE_ FROM ACT_RU_JOB b WHERE b.PROCESS_INSTANCE_ID_ IN " + instances,
                "incident", "SELECT i.INCIDENT_MSG_ FROM ACT_RU_INCIDENT i WHERE i.PROC_INST_ID_ IN " + instances,
                "open process", "SELECT p.code FROM execution_process p WHERE p.work_order = ? AND p.ended_at IS NULL",
                "task", "SELECT t.name FROM execution_task t WHERE t.work_order = ? AND t.state = 'OPEN'",
                "job", "SELECT j.code FROM execution_job_order j WHERE j.ended_at IS NULL AND j.id IN " + jobs,
                "lot", "SELECT l.code FROM execution_lot l JOIN execution_order o ON o.id = l.order_id WHERE o.code = ? AND l.ended_at IS NULL",
                "cycle", "SELECT c.device FROM execution_cycle c JOIN execution_cycle_member m ON m.cycle_id = c.id "
                        + "WHERE c.state = 'REQUESTED' AND m.job_id IN " + jobs,
                "transport", "SELECT t.code FROM execution_transport t WHERE t.ended_at IS NULL AND t.job_id IN " + jobs);
        return questions.entrySet().stream().flatMap(question -> rows.queryForList(question.getValue(), String.class, order).stream()
                .map(found -> question.getKey() + " " + found)).toList();
    }

    public OrderPage until(String order, Predicate<OrderPage> reached) {
        return soon().until(() -> {
            machines.answerAll();
            return page(order);
        }, reached);
    }

    /** What machines were asked in a process instance is overdue now. */
    public void beLate(String processInstance) {
        overdue(processInstance);
        fireTimer(processInstance);
    }

    private void overdue(String processInstance) {
        rows.update("""
                UPDATE execution_cycle
                   SET requested_at = '2020-01-01 00:00:00'
                 WHERE state = 'REQUESTED'
                   AND id IN (SELECT m.cycle_id
                                FROM execution_cycle_member m
                                JOIN execution_job_order j ON j.id = m.job_id
                               WHERE j.process_instance = ?)
                """, processInstance);
    }

    /** As {@link #beLate}, for whatever machines were asked of an order; nothing where none was. */
    public void beLateWith(String order) {
        rows.queryForList("""
                SELECT j.process_instance
                  FROM execution_job_order j
                  JOIN execution_order o ON o.id = j.order_id
                 WHERE o.code = ?
                   AND EXISTS (SELECT c.id
                                 FROM execution_cycle c
                                 JOIN execution_cycle_member m ON m.cycle_id = c.id
                                WHERE m.job_id = j.id
                                  AND c.state = 'REQUESTED')
                """, String.class, order).forEach(instance -> {
                    overdue(instance);
                    dueNow(instance);
                });
    }

    /** The engine's timer in a process instance becomes due now. */
    public void fireTimer(String processInstance) {
        soon().until(() -> dueNow(processInstance), changed -> changed > 0);
    }

    private int dueNow(String processInstance) {
        return rows.update("""
                UPDATE ACT_RU_JOB SET DUEDATE_ = '2020-01-01 00:00:00'
                 WHERE PROCESS_INSTANCE_ID_ = ? AND HANDLER_TYPE_ = 'timer-transition'
                """, processInstance);
    }

    /** Codes of the units that a task's form shows. */
    @SuppressWarnings("unchecked")
    public List<String> unitsOf(long task) {
        List<Map<String, Object>> units = (List<Map<String, Object>>) as("operator", () -> tasks.get(task)).context().get("units");
        return units.stream().map(unit -> String.valueOf(unit.get("code"))).toList();
    }

    public void run(String person, Runnable work) {
        Actors.as(Actor.person(nameOf(person)), work);
    }

    public <T> T as(String person, Supplier<T> work) {
        return Actors.as(Actor.person(nameOf(person)), work);
    }
}
