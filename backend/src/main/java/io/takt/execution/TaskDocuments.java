package io.takt.execution;

import io.takt.definition.DocumentsInForce;
import io.takt.definition.DocumentsInForce.DocumentInForce;
import io.takt.definition.DocumentsInForce.Work;
import io.takt.equipment.Equipment;
import io.takt.equipment.EquipmentView;
import io.takt.execution.PersonTasks.TaskView;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person has to read for a task: the documents in force of its operation, its material and the machine at its station. */
@Service
@Transactional(readOnly = true)
public class TaskDocuments {

    private final PersonTasks tasks;
    private final LotsInWork lots;
    private final Equipment equipment;
    private final DocumentsInForce documents;

    TaskDocuments(PersonTasks tasks, LotsInWork lots, Equipment equipment, DocumentsInForce documents) {
        this.tasks = tasks;
        this.lots = lots;
        this.equipment = equipment;
        this.documents = documents;
    }

    /** Needs {@code execution.read} and {@code definition.read}. */
    public List<DocumentInForce> of(long task) {
        TaskView view = tasks.get(task);
        String lot = view.lot();
        return documents.of(new Work(lot == null ? null : lots.get(lot).routing(), Objects.requireNonNullElse(view.operation(), ""),
                material(view), equipment.atWorkUnit(view.station()).map(EquipmentView::equipmentClass).orElse(null)));
    }

    private static @Nullable String material(TaskView view) {
        return (String) view.context().get("material");
    }
}
