package io.takt.definition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.takt.definition.WantedProduct.WantedBomItem;
import io.takt.definition.documents.DocumentRevision;
import io.takt.definition.domain.ProductRows;
import io.takt.definition.domain.ProductRows.Part;
import io.takt.definition.domain.RoutingRows;
import io.takt.definition.revision.ContentRow;
import io.takt.definition.revision.RevisedData;
import io.takt.definition.revision.Revision;
import io.takt.definition.revision.RevisionKeeping;
import io.takt.material.MaterialDefinition;
import io.takt.material.Materials;
import io.takt.shared.FieldFaults;
import io.takt.shared.Fields;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Products as people write, approve and read them. A product names its routing; a revision of it that it names is released with it. */
@Service
public class Products extends RevisedData<ProductRevision, WantedProduct> {

    private static final Set<String> FILTERS = Set.of("q", "id", "state");
    private static final Set<String> SORTS = Set.of("id", "code", "routing", "effectiveFrom", "coming");

    private final ProductRows rows;
    private final RoutingRows routings;
    private final Materials materials;
    private final Bundling bundling;

    Products(ProductRows rows, RevisionKeeping keeping, RoutingRows routings, Materials materials, Bundling bundling) {
        super(ProductRevision.ENTITY, rows, keeping);
        this.rows = rows;
        this.routings = routings;
        this.materials = materials;
        this.bundling = bundling;
    }

    /** One line for each product: what is in force of it, and what is coming. A word is searched in the materials' names too. */
    @Transactional(readOnly = true)
    public Page<ObjectLine> list(ListQuery query) {
        requireReading();
        query.requireKnown(FILTERS, SORTS);
        String word = query.filter("q");
        List<String> named = word == null ? List.of() : materials.codesNamed(word);
        List<ObjectLine> lines = rows.objects(query, named);
        Map<String, MaterialDefinition> known = materials.findAll(lines.stream().map(ObjectLine::code).toList());
        return new Page<>(lines, query.offset(), rows.countObjects(query, named)).map(line -> named(line, known.get(line.code())));
    }

    private static ObjectLine named(ObjectLine line, @Nullable MaterialDefinition material) {
        return material == null ? line : line.named(material.nameZh(), material.nameEn());
    }

    /** A revision that some work is held to. Needs {@code definition.read}. */
    @Transactional(readOnly = true)
    public HeldRevision held(long productRevision) {
        requireReading();
        ProductRevision held = rows.findById(productRevision).orElseThrow();
        return HeldRevision.of(held, rows.effective(held.material()));
    }

    @Override
    protected List<Fault> faults(String code, WantedProduct wanted) {
        return new ProductFaults(material -> materials.findForNewWork(material).isPresent(),
                routing -> !routings.revisions(routing).isEmpty()).of(code, wanted);
    }

    @Override
    protected List<Fault> missing(String code, String revision, WantedProduct content) {
        List<Fault> faults = new ArrayList<>();
        String routing = String.valueOf(content.routing());
        List<RoutingRevision> ways = bundling.workedBy(routing, content.routingRevision(), code);
        if (ways.isEmpty()) {
            faults.add(content.routingRevision() == null ? new Fault("/routing", "definition.noEffectiveRouting", routing)
                    : new Fault("/routingRevision", "definition.routingNotReleasable", routing, content.routingRevision()));
        }
        List<String> taken = content.rows().stream().filter(Objects::nonNull).map(item -> String.valueOf(item.material())).toList();
        Set<String> above = new Components(rows::components).holding(code, taken);
        for (int i = 0; i < content.rows().size(); i++) {
            WantedBomItem item = content.rows().get(i);
            if (item != null && above.contains(String.valueOf(item.material()))) {
                faults.add(new Fault("/bom/" + i + "/material", "definition.bomCycle", String.valueOf(item.material()), code));
            }
        }
        ways.forEach(way -> faults.addAll(lost(content.rows(), way)));
        return faults;
    }

    /** What is taken at operations that a revision of the routing does not have. */
    private List<Fault> lost(List<@Nullable WantedBomItem> bill, RoutingRevision way) {
        Set<String> elements = routings.operations(way.id()).stream().map(Operation::elementId).collect(toSet());
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < bill.size(); i++) {
            WantedBomItem item = bill.get(i);
            if (item != null && !elements.contains(item.elementId())) {
                faults.add(new Fault("/bom/" + i + "/operation", "definition.operationNotInRouting", String.valueOf(item.operation()), way.title()));
            }
        }
        return faults;
    }

    @Override
    protected List<Revision> together(ProductRevision revision) {
        return revision.routingRevision() == null ? List.of()
                : routings.find(revision.routing(), revision.routingRevision()).<Revision>map(found -> found).stream().toList();
    }

    /** Drafts of documents that belong to the product may go along with it. */
    @Override
    protected List<Revision> invited(ProductRevision draft, List<@Nullable String> titles) {
        List<Revision> invited = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = String.valueOf(titles.get(i));
            Optional<DocumentRevision> found = bundling.draft(draft, title).filter(one -> !invited.contains(one));
            found.ifPresentOrElse(invited::add, at(faults, i, title, draft));
        }
        refuse(new FieldFaults(), faults);
        return invited;
    }

    private static Runnable at(List<Fault> faults, int index, String title, ProductRevision draft) {
        return () -> faults.add(new Fault("/along/" + index + "/title", "definition.goesNotAlong", title, draft.title()));
    }

    @Override
    protected void seal(ProductRevision approved) {
        bundling.seal(approved, along(approved));
    }

    @Override
    protected List<ContentRow> comparedRows(ProductRevision revision) {
        List<ContentRow> content = new ArrayList<>(rowsOf(revision));
        content.addAll(bundling.rows(revision, along(revision)));
        return content;
    }

    @Override
    protected Map<Long, WantedProduct> contents(List<ProductRevision> revisions) {
        Map<Long, List<WantedBomItem>> bills = rows.parts(revisions.stream().map(ProductRevision::id).toList()).stream()
                .collect(groupingBy(Part::productRevision, mapping(part -> wanted(part.item()), toList())));
        return revisions.stream().collect(toMap(ProductRevision::id, found -> new WantedProduct(found.routing(), found.routingRevision(),
                new ArrayList<>(bills.getOrDefault(found.id(), List.of())))));
    }

    static WantedBomItem wanted(BomItem item) {
        return new WantedBomItem(item.material(), item.quantity(), item.operation(), item.scrapAllowance());
    }

    @Override
    protected List<ContentRow> rowsOf(ProductRevision revision) {
        List<ContentRow> content = new ArrayList<>();
        content.add(new ContentRow(ContentRow.HEAD, "", Fields.of("routing", revision.routing(), "routingRevision", revision.routingRevision())));
        for (BomItem item : rows.bom(revision.id())) {
            content.add(new ContentRow("bom", item.material(), Fields.of("quantity", item.quantity(), "operation", item.operation(),
                    "scrapAllowance", item.scrapAllowance())));
        }
        return content;
    }

    @Override
    protected void install(String code, String revision, WantedProduct content, String author, String approver) {
        super.install(code, revision, content, author, approver);
    }
}
