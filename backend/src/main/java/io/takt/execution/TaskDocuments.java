package io.takt.execution;

import io.takt.definition.documents.DocumentFile;
import io.takt.definition.documents.DocumentsInForce;
import io.takt.definition.documents.DocumentsInForce.DocumentInForce;
import io.takt.definition.documents.DocumentsInForce.Work;
import io.takt.equipment.Equipment;
import io.takt.equipment.EquipmentView;
import io.takt.execution.LotsInWork.LotInWork;
import io.takt.execution.PersonTasks.TaskView;
import io.takt.execution.domain.DocumentBundles;
import io.takt.execution.domain.Orders;
import io.takt.shared.NotFound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person has to read for a task: the documents of its operation and material as the order was bound to them, and those in
 * force of the machine at its station, which belong to no order.
 */
@Service
@Transactional(readOnly = true)
public class TaskDocuments {

    private final PersonTasks tasks;
    private final LotsInWork lots;
    private final Equipment equipment;
    private final DocumentsInForce documents;
    private final Bound bound;

    TaskDocuments(PersonTasks tasks, LotsInWork lots, Equipment equipment, DocumentsInForce documents, Bound bound) {
        this.tasks = tasks;
        this.lots = lots;
        this.equipment = equipment;
        this.documents = documents;
        this.bound = bound;
    }

    /** What orders are bound to. */
    @Component
    record Bound(Orders orders, DocumentBundles bundles) {

        /** Empty where nothing was bound: work goes by what is in force then. */
        Optional<List<Long>> documents(LotInWork lot) {
            long order = orders.find(lot.workOrder()).orElseThrow(() -> new NotFound("execution.orderUnknown", lot.workOrder())).id();
            return bundles.boundAt(order, lot.routingRevision()).map(at -> bundles.documents(order, lot.routingRevision()));
        }
    }

    /**
     * A document of a task.
     *
     * @param read  by which revision the task is done; null for a document that came into force after the order was bound
     * @param newer the revision in force now, where that is another one
     */
    public record DocumentOfTask(@Nullable DocumentInForce read, @Nullable DocumentInForce newer) {

        /** The one that is read, else the one that has come. */
        public DocumentInForce named() {
            return read == null ? Objects.requireNonNull(newer) : read;
        }
    }

    /** Drawings first. Needs {@code execution.read} and {@code definition.read}. */
    public List<DocumentOfTask> of(long task) {
        TaskView view = tasks.get(task);
        LotInWork lot = view.lot() == null ? null : lots.get(view.lot());
        Work made = new Work(lot == null ? null : lot.routing(), Objects.requireNonNullElse(view.operation(), ""), material(view), null, null);
        Work machine = Work.ofMachine(equipment.atWorkUnit(view.station()).map(EquipmentView::equipmentClass).orElse(null));
        List<DocumentInForce> now = documents.of(made);
        Optional<List<Long>> own = lot == null ? Optional.empty() : bound.documents(lot);
        return withMachine(own.map(ids -> bound(documents.ofRevisions(ids, made), now))
                .orElseGet(() -> now.stream().map(found -> new DocumentOfTask(found, null)).toList()), documents.of(machine));
    }

    private static List<DocumentOfTask> bound(List<DocumentInForce> own, List<DocumentInForce> now) {
        Map<String, DocumentInForce> current = new LinkedHashMap<>();
        now.forEach(found -> current.put(found.code(), found));
        List<DocumentOfTask> all = new ArrayList<>();
        for (DocumentInForce found : own) {
            DocumentInForce other = current.remove(found.code());
            all.add(new DocumentOfTask(found, other == null || other.isSame(found) ? null : other));
        }
        current.values().forEach(come -> all.add(new DocumentOfTask(null, come)));
        return all;
    }

    /** A document that belongs to both is the order's, if the order reads any revision of it. */
    private static List<DocumentOfTask> withMachine(List<DocumentOfTask> made, List<DocumentInForce> machine) {
        Map<String, DocumentOfTask> all = new LinkedHashMap<>();
        made.forEach(one -> all.put(one.named().code(), one));
        machine.forEach(found -> all.merge(found.code(), new DocumentOfTask(found, null), (own, its) -> own.read() == null ? its : own));
        return List.copyOf(all.values());
    }

    private static @Nullable String material(TaskView view) {
        return (String) view.context().get("material");
    }

    /**
     * A file of a document that the task is done by; another one that has taken its place is never sent for it.
     *
     * @throws NotFound {@code execution.documentNotOfTask}
     */
    public DocumentFile file(long task, String document, String sha256) {
        return of(task).stream().map(DocumentOfTask::read).filter(Objects::nonNull).filter(read -> read.code().equals(document))
                .flatMap(read -> read.files().stream()).filter(file -> file.content().sha256().equals(sha256)).findFirst()
                .orElseThrow(() -> new NotFound("execution.documentNotOfTask", document, task));
    }
}
