package io.takt.definition;

import io.takt.definition.ProductDocuments.Belonging;
import io.takt.definition.documents.DocumentBinding;
import io.takt.definition.documents.DocumentRevision;
import io.takt.definition.documents.Documents;
import io.takt.definition.domain.RoutingRows;
import io.takt.definition.revision.Approval;
import io.takt.definition.revision.ContentRow;
import io.takt.security.Permissions;
import io.takt.shared.Lifecycle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a product's revision is released with beside its own rows: a revision of its routing, and the documents that belong to it. */
@Component
class Bundling {

    private static final String OPERATIONS = "operations";
    private static final Set<Lifecycle> WAITING = Set.of(Lifecycle.APPROVED, Lifecycle.PENDING_EFFECTIVE);
    private static final Set<String> RECIPE = Set.of("program", "setupFamily", "loadCapacity");

    private final RoutingRows routingRows;
    private final Routings routings;
    private final ProductDocuments documents;
    private final Permissions permissions;

    Bundling(RoutingRows routingRows, Routings routings, ProductDocuments documents, Permissions permissions) {
        this.routingRows = routingRows;
        this.routings = routings;
        this.documents = documents;
        this.permissions = permissions;
    }

    /** The revision that would be worked by: the one that is named, unless its time is over, else the one in force. */
    Optional<RoutingRevision> madeBy(String routing, @Nullable String revision) {
        return revision == null ? routingRows.effective(routing)
                : routingRows.find(routing, revision).filter(found -> found.state() != Lifecycle.OBSOLETE && found.state() != Lifecycle.SUPERSEDED);
    }

    /**
     * The revision that a product would be made by and, behind one that is in force, those that wait for their day; but for one that
     * comes with the product's own next revision. Nobody approves another until the running transaction has ended.
     */
    List<RoutingRevision> workedBy(String routing, @Nullable String revision, String product) {
        List<RoutingRevision> all = routingRows.lockAll(routing);
        List<RoutingRevision> ways = new ArrayList<>(madeBy(routing, revision).stream().toList());
        if (ways.stream().anyMatch(way -> way.state() == Lifecycle.EFFECTIVE)) {
            all.stream().filter(one -> WAITING.contains(one.state()) && !comesWith(one, product)).forEach(ways::add);
        }
        return ways;
    }

    private boolean comesWith(RoutingRevision waiting, String product) {
        return routings.approval(waiting).map(Approval::leaderCode).filter(product::equals).isPresent();
    }

    /** The revision of the routing that a product's revision was approved with, or would be now. */
    Optional<RoutingRevision> routing(ProductRevision product) {
        return documents.sealedRouting(product).flatMap(routingRows::findById)
                .or(() -> madeBy(product.routing(), product.routingRevision()));
    }

    void seal(ProductRevision approved, Collection<Approval> along) {
        madeBy(approved.routing(), approved.routingRevision()).ifPresent(routing -> documents.seal(approved, routing, along));
    }

    static boolean isSealed(ProductRevision product) {
        return product.approvedBy() != null;
    }

    /** Whether it is known with what an approved revision was approved. */
    boolean isKnown(ProductRevision product) {
        return !isSealed(product) || documents.sealedRouting(product).isPresent();
    }

    /** The documents of a revision: those that it was approved with, or, as far as the person may see them, would be now. */
    List<DocumentRevision> documents(ProductRevision product, Collection<Approval> along) {
        return isSealed(product) ? documents.sealed(product)
                : documents.bundled(product, permissions.has(Documents.NOT_IN_FORCE) ? along : List.of());
    }

    private boolean maySee(DocumentRevision document) {
        return document.state() == Lifecycle.EFFECTIVE || permissions.has(Documents.NOT_IN_FORCE);
    }

    /** A draft that may go along with the product's; empty also for those who may not see drafts. */
    Optional<DocumentRevision> draft(ProductRevision product, String title) {
        return permissions.has(Documents.NOT_IN_FORCE) ? documents.draft(product, title) : Optional.empty();
    }

    /** Beside a product's own rows: how it is made and inspected, by which recipe, and what is read. */
    List<ContentRow> rows(ProductRevision product, Collection<Approval> along) {
        List<ContentRow> content = new ArrayList<>();
        List<ContentRow> recipe = new ArrayList<>();
        for (ContentRow row : routing(product).map(routings::rowsOf).orElse(List.of())) {
            if (row.table().equals(OPERATIONS)) {
                content.add(part(OPERATIONS, row, false));
                recipe.add(part("recipe", row, true));
            } else if (!row.table().equals(ContentRow.HEAD)) {
                content.add(row);
            }
        }
        content.addAll(recipe);
        documents(product, along).forEach(found -> content.add(new ContentRow("documents", found.code(), Map.of("revision", found.revision()))));
        return content;
    }

    private static ContentRow part(String table, ContentRow row, boolean recipe) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        row.fields().forEach((name, value) -> {
            if (RECIPE.contains(name) == recipe) {
                fields.put(name, value);
            }
        });
        return new ContentRow(table, row.key(), fields);
    }

    // ---- as people look at it

    List<BundledDocument> shown(ProductRevision product, Collection<Approval> along) {
        Set<Long> led = along.stream().filter(one -> one.entity().equals(DocumentRevision.ENTITY)).map(Approval::revisionId).collect(Collectors.toSet());
        return shown(Belonging.to(product), documents(product, along), isSealed(product), led);
    }

    /** Those that some work is bound to, and what is in force by now in place of them or beside them. */
    List<BundledDocument> held(Belonging work, Collection<Long> bound) {
        return shown(work, documents.ofIds(bound), true, Set.of());
    }

    private List<BundledDocument> shown(Belonging to, Collection<DocumentRevision> chosen, boolean sealed, Set<Long> led) {
        Map<String, DocumentRevision> bundled = byCode(chosen);
        Map<String, DocumentRevision> others = byCode(documents.belonging(to).stream().filter(this::maySee).filter(found -> !bundled.containsValue(found))
                .filter(found -> sealed == (found.state() == Lifecycle.EFFECTIVE)).toList());
        Map<String, DocumentRevision> all = new LinkedHashMap<>(bundled);
        others.forEach(all::putIfAbsent);
        Map<Long, List<DocumentBinding>> bindings = documents.bindings(to, all.values());
        return all.values().stream().sorted(Comparator.comparing(DocumentRevision::kind).thenComparing(DocumentRevision::code))
                .map(found -> BundledDocument.of(found, bundled.get(found.code()), others.get(found.code()),
                        bindings.getOrDefault(found.id(), List.of()), led)).toList();
    }

    /** The first of each document. */
    private static Map<String, DocumentRevision> byCode(Collection<DocumentRevision> revisions) {
        Map<String, DocumentRevision> found = new LinkedHashMap<>();
        revisions.forEach(revision -> found.putIfAbsent(revision.code(), revision));
        return found;
    }
}
