package io.takt.execution.web;

import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.StationView;
import io.takt.execution.PersonTasks.TaskView;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operators' list over HTTP. */
@RestController
@RequestMapping("/api/execution")
class TaskController {

    private final PersonTasks tasks;

    TaskController(PersonTasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/tasks")
    Page<TaskView> list(ListQuery query) {
        return tasks.list(query);
    }

    @GetMapping("/tasks/{id}")
    TaskView get(@PathVariable long id) {
        return tasks.get(id);
    }

    @PostMapping("/tasks/{id}/claim")
    TaskView claim(@PathVariable long id) {
        return tasks.claim(id);
    }

    @PostMapping("/tasks/{id}/return")
    TaskView giveBack(@PathVariable long id) {
        return tasks.giveBack(id);
    }

    @GetMapping("/stations")
    List<StationView> stations() {
        return tasks.stations();
    }
}
