package io.takt.execution.web;

import io.takt.content.FileReply;
import io.takt.definition.documents.DocumentFile;
import io.takt.definition.documents.DocumentKind;
import io.takt.definition.documents.DocumentRevision;
import io.takt.definition.documents.DocumentsInForce.DocumentInForce;
import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.StationView;
import io.takt.execution.PersonTasks.TaskView;
import io.takt.execution.TaskDocuments;
import io.takt.execution.TaskDocuments.DocumentOfTask;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
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
    private final FileReply reply;

    TaskController(PersonTasks tasks, TaskDocuments documents, FileReply reply) {
        this.tasks = tasks;
        this.documents = documents;
        this.reply = reply;
    }

    @GetMapping("/tasks")
    Page<TaskView> list(ListQuery query) {
        return tasks.list(query);
    }

    @GetMapping("/tasks/{id}")
    TaskView get(@PathVariable long id) {
        return tasks.get(id);
    }

    /** What is to be read for the task: what its order was bound to, and what is in force for its machine. */
    @GetMapping("/tasks/{id}/documents")
    List<TaskDocument> documents(@PathVariable long id, Locale locale) {
        return documents.of(id).stream().map(found -> TaskDocument.of(found, locale)).toList();
    }

    @GetMapping("/tasks/{id}/documents/{code}/files/{sha256}")
    ResponseEntity<Resource> file(@PathVariable long id, @PathVariable String code, @PathVariable String sha256) {
        DocumentFile file = documents.file(id, code, sha256);
        return reply.send(file.content(), file.name());
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

    /**
     * A document with its files, which are read below the task.
     *
     * @param revision the revision that the task is done by; null for a document that came into force after the order was bound
     * @param newer    the revision in force now, where that is another one
     */
    record TaskDocument(String code, @Nullable String revision, @Nullable String newer, String name, DocumentKind kind, List<FileOfDocument> files) {

        static TaskDocument of(DocumentOfTask found, Locale locale) {
            DocumentRevision named = found.named().revision();
            DocumentInForce read = found.read();
            DocumentInForce newer = found.newer();
            return new TaskDocument(named.code(), read == null ? null : read.revision().revision(), newer == null ? null : newer.revision().revision(),
                    named.name(locale), named.kind(), read == null ? List.of() : read.files().stream().map(file -> new FileOfDocument(file.number(), file.name(), file.content().type().name(),
                            file.content().bytes(), file.content().sha256())).toList());
        }
    }

    /** One file of a document. */
    record FileOfDocument(int number, String name, String type, long bytes, String sha256) {
    }
}
