package io.takt.definition.domain;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched.Hit;
import io.takt.definition.BomItem;
import io.takt.definition.Characteristic;
import io.takt.definition.ObjectLine;
import io.takt.definition.Operation;
import io.takt.definition.RoutingRevision;
import io.takt.definition.Taking;
import io.takt.definition.WantedRouting;
import io.takt.definition.WantedRouting.WantedCharacteristic;
import io.takt.definition.WantedRouting.WantedOperation;
import io.takt.definition.WantedRouting.WantedOperationMaterial;
import io.takt.definition.revision.RevisionRows;
import io.takt.shared.ListQuery;
import io.takt.shared.Use;
import io.takt.workflow.ModelVersion;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rows of routings: operations, what is inspected at them and what they take. Only those of a draft ever change. */
public interface RoutingRows extends RevisionRows<RoutingRevision, WantedRouting> {

    /**
     * One line for each routing.
     *
     * @param named codes that the word is searched for finds by other means
     */
    List<ObjectLine> objects(ListQuery query, List<String> named);

    long countObjects(ListQuery query, List<String> named);

    /** Revisions by a word or their titles, as the search over everything asks. */
    List<Hit> search(SearchWord word, int offset, int limit);

    /** Operations by what stands on their cards: routing, revision and number. */
    List<Hit> searchOperations(SearchWord word, int offset, int limit);

    /** Which operations take a material of themselves. */
    List<Taking> takings(String material);

    List<Operation> operations(long routingRevision);

    Optional<Operation> operation(long routingRevision, String elementId);

    List<Characteristic> characteristics(long routingRevision, String elementId);

    /** The operations of several revisions, each in its order. */
    List<Operation> operationsOf(Collection<Long> routingRevisions);

    /** Of all operations of several revisions, in their order. */
    List<Characteristic> characteristicsOf(Collection<Long> routingRevisions);

    /** What the operations of several revisions take of themselves. */
    List<Taken> materialsOf(Collection<Long> routingRevisions);

    /** What an operation of one of several revisions takes. */
    record Taken(long routingRevision, String elementId, String material, BigDecimal quantity) {
    }

    List<BomItem> operationMaterials(long routingRevision);

    void addOperation(long routingRevision, int position, WantedOperation operation);

    void addCharacteristic(long routingRevision, String elementId, int position, WantedCharacteristic characteristic);

    void addOperationMaterial(long routingRevision, String elementId, WantedOperationMaterial material);

    void removeOperationMaterials(long routingRevision);

    void removeCharacteristics(long routingRevision);

    void removeOperations(long routingRevision);

    /** Which operations take a material of themselves. */
    List<Use> usesOfMaterial(String material);

    /** Which operations are done at a place. */
    List<Use> usesOfPlace(String place);

    /** Which operations were approved with a kind of tool. */
    List<Use> usesOfTool(String toolType);

    /** The revisions in which some operation was approved with a kind of tool. */
    List<Long> revisionsWithTool(String toolType);

    /** The kinds of tools that operations were approved with. */
    List<ToolAt> toolsOf(Collection<Long> operations);

    /** A kind of tool that an operation was approved with. */
    record ToolAt(long operation, String toolType) {
    }

    void addTool(long operation, String toolType);

    /** Of some revisions those of which it is written down with which tools they were approved. */
    List<Long> withSealedTools(Collection<Long> routingRevisions);

    void sealTools(long routingRevision);

    /** The approved revisions of which it is not written down yet: those in force or coming, and of the others those that are held. */
    List<Long> withoutSealedTools(Collection<Long> held);

    /** The set-up families that operations name, each once. */
    List<String> setupFamilies();

    /** Locks the revision, so that its model is published once. */
    Optional<Long> lockRouting(long id);

    Optional<ModelVersion> model(long routingRevision);

    void keepModel(long routingRevision, ModelVersion model);

    @Override
    default void fill(long id, WantedRouting content) {
        int position = 0;
        for (WantedOperation wanted : content.rows()) {
            WantedOperation operation = Objects.requireNonNull(wanted);
            addOperation(id, ++position, operation);
            int place = 0;
            for (WantedCharacteristic characteristic : Objects.requireNonNull(operation.characteristics())) {
                addCharacteristic(id, operation.elementId(), ++place, Objects.requireNonNull(characteristic));
            }
            for (WantedOperationMaterial material : Objects.requireNonNull(operation.materials())) {
                addOperationMaterial(id, operation.elementId(), Objects.requireNonNull(material));
            }
        }
    }

    @Override
    default void clear(long id) {
        removeOperationMaterials(id);
        removeCharacteristics(id);
        removeOperations(id);
    }
}
