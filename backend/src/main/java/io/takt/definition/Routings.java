package io.takt.definition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.takt.definition.WantedRouting.WantedCharacteristic;
import io.takt.definition.WantedRouting.WantedOperation;
import io.takt.definition.WantedRouting.WantedOperationMaterial;
import io.takt.definition.domain.ProductRows;
import io.takt.definition.domain.RoutingRows;
import io.takt.definition.revision.Approval;
import io.takt.definition.revision.ContentRow;
import io.takt.definition.revision.RevisedData;
import io.takt.definition.revision.RevisionKeeping;
import io.takt.material.Materials;
import io.takt.plant.Plant;
import io.takt.shared.Fields;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.shared.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Routings as people write, approve and read them. */
@Service
public class Routings extends RevisedData<RoutingRevision, WantedRouting> {

    private static final Set<String> FILTERS = Set.of("q", "id", "state");
    private static final Set<String> SORTS = Set.of("id", "code", "nameZh", "nameEn", "effectiveFrom", "coming");

    private final RoutingRows rows;
    private final ProductRows products;
    private final Plant plant;
    private final Materials materials;
    private final OperationTools tools;

    Routings(RoutingRows rows, RevisionKeeping keeping, ProductRows products, Plant plant, Materials materials, OperationTools tools) {
        super(RoutingRevision.ENTITY, rows, keeping);
        this.rows = rows;
        this.products = products;
        this.plant = plant;
        this.materials = materials;
        this.tools = tools;
    }

    /** One line for each routing: what is in force of it, and what is coming. */
    @Transactional(readOnly = true)
    public Page<ObjectLine> list(ListQuery query) {
        requireReading();
        query.requireKnown(FILTERS, SORTS);
        return new Page<>(rows.objects(query, List.of()), query.offset(), rows.countObjects(query, List.of()));
    }

    /** The process that the operations of a revision will be; empty while it has none. */
    @Transactional(readOnly = true)
    public Optional<String> picture(String code, String revision) {
        RoutingRevision found = read(code, revision);
        List<Operation> operations = rows.operations(found.id());
        return operations.isEmpty() ? Optional.empty() : Optional.of(RoutingModels.routingOf(found, operations).bpmn());
    }

    @Override
    protected List<Fault> faults(String code, WantedRouting wanted) {
        return RoutingFaults.of(wanted, workUnit -> plant.findForNewWork(workUnit).isPresent(),
                material -> materials.findForNewWork(material).isPresent());
    }

    @Override
    protected List<Fault> missing(String code, String revision, WantedRouting content) {
        if (content.rows().isEmpty()) {
            return List.of(new Fault("/operations", "definition.noOperation"));
        }
        Set<String> elements = content.rows().stream().filter(Objects::nonNull).map(WantedOperation::elementId).collect(toSet());
        return lost(code, revision, elements).map(part -> new Fault("/operations", "definition.operationNeeded", number(part), title(part))).toList();
    }

    @Override
    protected void seal(RoutingRevision approved) {
        tools.seal(approved.id());
    }

    /** A product may have been approved since, with another revision that was to come first. */
    @Override
    protected void requireWorkable(RoutingRevision approved) {
        Set<String> elements = rows.operations(approved.id()).stream().map(Operation::elementId).collect(toSet());
        lost(approved.routing(), approved.revision(), elements).findFirst().ifPresent(part -> {
            throw new Refused("definition.operationLost", approved.title(), number(part), title(part));
        });
    }

    /** What products take at operations that are not among those of a revision. */
    private Stream<Parent> lost(String code, String revision, Set<String> elements) {
        String leader = rows.find(code, revision).flatMap(this::approval).map(Approval::leaderCode).orElse(null);
        return products.takenAt(code, revision, leader).stream().filter(part -> !elements.contains(part.operation()));
    }

    private static String number(Parent part) {
        return part.operation().replaceFirst("^op_", "");
    }

    private static String title(Parent part) {
        return part.material() + " " + part.revision();
    }

    /** A revision that some work is held to. Needs {@code definition.read}. */
    @Transactional(readOnly = true)
    public HeldRevision held(long routingRevision) {
        requireReading();
        RoutingRevision held = rows.findById(routingRevision).orElseThrow();
        return HeldRevision.of(held, rows.effective(held.routing()));
    }

    @Override
    protected Map<Long, WantedRouting> contents(List<RoutingRevision> revisions) {
        List<Long> ids = revisions.stream().map(RoutingRevision::id).toList();
        Map<OperationKey, List<WantedCharacteristic>> characteristics = rows.characteristicsOf(ids).stream().collect(groupingBy(
                found -> new OperationKey(found.routingRevision(), found.elementId()), mapping(Routings::wanted, toList())));
        Map<OperationKey, List<WantedOperationMaterial>> taken = rows.materialsOf(ids).stream().collect(groupingBy(
                part -> new OperationKey(part.routingRevision(), part.elementId()),
                mapping(part -> new WantedOperationMaterial(part.material(), part.quantity()), toList())));
        Map<Long, List<WantedOperation>> operations = rows.operationsOf(ids).stream().collect(groupingBy(Operation::routingRevision,
                mapping(operation -> wanted(operation, characteristics, taken), toList())));
        return revisions.stream().collect(toMap(RoutingRevision::id, found -> new WantedRouting(found.nameZh(), found.nameEn(),
                new ArrayList<>(operations.getOrDefault(found.id(), List.of())))));
    }

    /** An operation of one of several revisions. */
    private record OperationKey(long routingRevision, String elementId) {
    }

    private static WantedOperation wanted(Operation operation, Map<OperationKey, List<WantedCharacteristic>> characteristics,
            Map<OperationKey, List<WantedOperationMaterial>> materials) {
        OperationKey key = new OperationKey(operation.routingRevision(), operation.elementId());
        return new WantedOperation(operation.number(), operation.nameZh(), operation.nameEn(), operation.workUnit(), operation.mode(),
                operation.form(), operation.program(), operation.setupFamily(), operation.setupSeconds(), operation.runSeconds(),
                operation.waitLimit(), operation.look(), operation.loadCapacity(), new ArrayList<>(characteristics.getOrDefault(key, List.of())),
                new ArrayList<>(materials.getOrDefault(key, List.of())));
    }

    private static WantedCharacteristic wanted(Characteristic found) {
        return new WantedCharacteristic(found.code(), found.nameZh(), found.nameEn(), found.tag(), found.nominal(), found.lower(),
                found.upper(), found.unit(), found.key());
    }

    @Override
    protected List<ContentRow> rowsOf(RoutingRevision revision) {
        List<ContentRow> content = new ArrayList<>();
        content.add(new ContentRow(ContentRow.HEAD, "", Fields.of("nameZh", revision.nameZh(), "nameEn", revision.nameEn())));
        Map<String, String> numbers = new LinkedHashMap<>();
        for (Operation operation : rows.operations(revision.id())) {
            numbers.put(operation.elementId(), operation.number());
            content.add(new ContentRow("operations", operation.number(), fields(operation)));
        }
        rows.characteristicsOf(List.of(revision.id())).forEach(found -> content.add(
                new ContentRow("characteristics", numbers.get(found.elementId()) + " " + found.code(), fields(found))));
        rows.operationMaterials(revision.id()).forEach(item -> content.add(new ContentRow("materials",
                numbers.get(item.elementId()) + " " + item.material(), Fields.of("quantity", item.quantity()))));
        return content;
    }

    private static Map<String, @Nullable Object> fields(Operation operation) {
        return Fields.of("nameZh", operation.nameZh(), "nameEn", operation.nameEn(), "workUnit", operation.workUnit(), "mode", operation.mode(),
                "form", operation.form(), "program", operation.program(), "setupFamily", operation.setupFamily(),
                "setupSeconds", operation.setupSeconds(), "runSeconds", operation.runSeconds(), "waitLimit", operation.waitLimit(),
                "look", operation.look(), "loadCapacity", operation.loadCapacity());
    }

    private static Map<String, @Nullable Object> fields(Characteristic found) {
        return Fields.of("nameZh", found.nameZh(), "nameEn", found.nameEn(), "tag", found.tag(), "nominal", found.nominal(),
                "lower", found.lower(), "upper", found.upper(), "unit", found.unit(), "key", found.key());
    }

    @Override
    protected void install(String code, String revision, WantedRouting content, String author, String approver) {
        super.install(code, revision, content, author, approver);
    }
}
