package io.takt.definition.documents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.takt.content.KeptFile;
import io.takt.content.KeptFiles;
import io.takt.content.ReceivedFile;
import io.takt.definition.documents.WantedDocument.WantedBinding;
import io.takt.definition.documents.WantedDocument.WantedFile;
import io.takt.definition.domain.DocumentRows;
import io.takt.definition.domain.DocumentRows.Bound;
import io.takt.definition.domain.DocumentRows.FileOf;
import io.takt.definition.revision.Comparison;
import io.takt.definition.revision.ContentRow;
import io.takt.definition.revision.RevisedData;
import io.takt.definition.revision.RevisionKeeping;
import io.takt.security.Permissions;
import io.takt.shared.Fields;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.Lifecycle;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import io.takt.shared.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents as people write, approve and read them. A revision that is not in force is for those alone who have
 * {@code definition.revisions}: a drawing of yesterday or tomorrow must not be worked by.
 */
@Service
public class Documents extends RevisedData<DocumentRevision, WantedDocument> {

    private static final Set<String> FILTERS = Set.of("q", "id", "kind", "state");
    private static final Set<String> SORTS = Set.of("id", "code", "nameZh", "nameEn", "kind", "effectiveFrom", "coming");
    public static final String NOT_IN_FORCE = "definition.revisions";

    private final DocumentRows rows;
    private final DocumentFaults faults;
    private final KeptFiles files;
    private final Permissions permissions;

    Documents(DocumentRows rows, RevisionKeeping keeping, DocumentFaults faults, KeptFiles files, Permissions permissions) {
        super(DocumentRevision.ENTITY, rows, keeping);
        this.rows = rows;
        this.faults = faults;
        this.files = files;
        this.permissions = permissions;
    }

    // ---- reading

    /** One line for each document; what is coming only for those who may see it. */
    @Transactional(readOnly = true)
    public Page<DocumentLine> list(ListQuery query) {
        permissions.requireReading(DocumentRevision.ENTITY);
        query.requireKnown(FILTERS, SORTS);
        boolean inForceOnly = !permissions.has(NOT_IN_FORCE);
        return new Page<>(rows.documents(query, inForceOnly), query.offset(), rows.countDocuments(query, inForceOnly));
    }

    @Override
    @Transactional(readOnly = true)
    public List<DocumentRevision> revisions(String code) {
        List<DocumentRevision> all = super.revisions(code);
        return all.stream().filter(found -> mayBeSeen(found.state())).toList();
    }

    /** Whoever may not see a revision does not learn whether there is one. */
    @Override
    @Transactional(readOnly = true)
    public DocumentRevision read(String code, String revision) {
        permissions.requireReading(DocumentRevision.ENTITY);
        if (!isSeen(code, revision)) {
            permissions.require(NOT_IN_FORCE);
        }
        return super.read(code, revision);
    }

    @Override
    @Transactional(readOnly = true)
    public Comparison compare(String code, String earlier, String later) {
        permissions.require(NOT_IN_FORCE);
        return super.compare(code, earlier, later);
    }

    @Override
    protected boolean mayBeSeen(Lifecycle state) {
        return state == Lifecycle.EFFECTIVE || permissions.has(NOT_IN_FORCE);
    }

    /** The files of a revision, for people. */
    @Transactional(readOnly = true)
    public List<DocumentFile> files(DocumentRevision revision) {
        return rows.files(revision.id()).stream().map(file -> new DocumentFile(file.number(), file.name(), files.get(file.sha256()))).toList();
    }

    /** What a revision belongs to. */
    @Transactional(readOnly = true)
    public List<DocumentBinding> bindings(DocumentRevision revision) {
        return rows.bindings(revision.id());
    }

    /** @throws NotFound {@code definition.fileUnknown} */
    @Transactional(readOnly = true)
    public DocumentFile file(String code, String revision, int number) {
        DocumentRevision found = read(code, revision);
        return files(found).stream().filter(file -> file.number() == number).findFirst()
                .orElseThrow(() -> new NotFound("definition.fileUnknown", found.title(), number));
    }

    // ---- writing

    /** Adds a file to a draft, or puts it in the place of the one with its name. */
    DocumentRevision addFile(String code, String revision, Version read, String name, ReceivedFile received) {
        permissions.requireEditing(DocumentRevision.ENTITY);
        DocumentRevision draft = rows.find(code, revision).orElseThrow(() -> new NotFound("definition.revisionUnknown", code, revision));
        WantedFile added = new WantedFile(name, files.keep(received).sha256());
        WantedDocument before = content(draft);
        List<@Nullable WantedFile> all = new ArrayList<>(before.fileRows());
        int place = 0;
        while (place < all.size() && !named(all.get(place), name)) {
            place++;
        }
        if (place < all.size()) {
            all.set(place, added);
        } else {
            all.add(added);
        }
        return change(code, revision, read, new WantedDocument(before.nameZh(), before.nameEn(), before.kind(), all, before.bindings()));
    }

    private static boolean named(@Nullable WantedFile file, String name) {
        return file != null && name.equals(file.name());
    }

    /** Puts in force what set-up code brings along; its files are kept in the running transaction. */
    void bring(String code, String revision, WantedDocument content, List<ReceivedFile> received, String author, String approver) {
        received.forEach(files::keep);
        install(code, revision, content, author, approver);
    }

    @Override
    protected List<Fault> faults(String code, WantedDocument wanted) {
        return faults.of(wanted);
    }

    @Override
    protected List<Fault> missing(String code, String revision, WantedDocument content) {
        return content.fileRows().isEmpty() ? List.of(new Fault("/files", "definition.noFile")) : List.of();
    }

    @Override
    protected Map<Long, WantedDocument> contents(List<DocumentRevision> revisions) {
        List<Long> ids = revisions.stream().map(DocumentRevision::id).toList();
        Map<Long, List<WantedFile>> kept = rows.filesOf(ids).stream()
                .collect(groupingBy(FileOf::documentRevision, mapping(file -> new WantedFile(file.name(), file.sha256()), toList())));
        Map<Long, List<WantedBinding>> bindings = rows.bindingsOf(ids).stream()
                .collect(groupingBy(Bound::documentRevision, mapping(bound -> wanted(bound.binding()), toList())));
        return revisions.stream().collect(toMap(DocumentRevision::id, found -> new WantedDocument(found.nameZh(), found.nameEn(), found.kind(),
                new ArrayList<>(kept.getOrDefault(found.id(), List.of())), new ArrayList<>(bindings.getOrDefault(found.id(), List.of())))));
    }

    static WantedBinding wanted(DocumentBinding binding) {
        return new WantedBinding(binding.routing(), binding.operation(), binding.material(), binding.equipmentClass(), binding.asset());
    }

    @Override
    protected List<ContentRow> rowsOf(DocumentRevision revision) {
        List<ContentRow> content = new ArrayList<>();
        content.add(new ContentRow(ContentRow.HEAD, "", Fields.of("nameZh", revision.nameZh(), "nameEn", revision.nameEn(), "kind", revision.kind())));
        for (DocumentFile.Named file : rows.files(revision.id())) {
            content.add(new ContentRow("files", file.name(), Map.of("place", file.number(), "sha256", file.sha256())));
        }
        for (DocumentBinding binding : rows.bindings(revision.id())) {
            content.add(new ContentRow("bindings", binding.title(), Map.of("belongsTo", binding.title())));
        }
        return content;
    }
}
