package io.takt.execution.web;

import io.takt.definition.DocumentKind;
import io.takt.definition.DocumentsInForce.DocumentInForce;
import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.StationView;
import io.takt.execution.PersonTasks.TaskView;
import io.takt.execution.TaskDocuments;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.util.List;
import java.util.Locale;
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
    private final TaskDocuments documents;

    TaskController(PersonTasks tasks, TaskDocuments documents) {
        this.tasks = tasks;
        this.documents = documents;
    }

    @GetMapping("/tasks")
    Page<TaskView> list(ListQuery query) {
        return tasks.list(query);
    }

    @GetMapping("/tasks/{id}")
    TaskView get(@PathVariable long id) {
        return tasks.get(id);
    }

    /** What is to be read for the task: only what is in force. */
    @GetMapping("/tasks/{id}/documents")
    List<TaskDocument> documents(@PathVariable long id, Locale locale) {
        return documents.of(id).stream().map(found -> TaskDocument.of(found, locale)).toList();
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

    /** A document with its files, which are read at the address of documents in force. */
    record TaskDocument(String code, String revision, String name, DocumentKind kind, List<FileOfDocument> files) {

        static TaskDocument of(DocumentInForce found, Locale locale) {
            return new TaskDocument(found.revision().code(), found.revision().revision(), found.revision().name(locale), found.revision().kind(),
                    found.files().stream().map(file -> new FileOfDocument(file.number(), file.name(), file.content().type().name(),
                            file.content().bytes(), file.content().sha256())).toList());
        }
    }

    /** One file of a document. */
    record FileOfDocument(int number, String name, String type, long bytes, String sha256) {
    }
}
