package io.takt.definition.documents;

import io.takt.definition.domain.DocumentRows;
import io.takt.definition.domain.DocumentRows.Bound;
import io.takt.security.Permissions;
import io.takt.shared.Lifecycle;
import io.takt.shared.NotFound;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people work by: documents by their revision in force, and by no other. Each question needs {@code definition.read}. */
@Service
@Transactional(readOnly = true)
public class DocumentsInForce {

    private final DocumentRows rows;
    private final Documents documents;
    private final Permissions permissions;

    DocumentsInForce(DocumentRows rows, Documents documents, Permissions permissions) {
        this.rows = rows;
        this.documents = documents;
        this.permissions = permissions;
    }

    /** What some work is about; what is null is not asked for. */
    public record Work(@Nullable String routing, @Nullable String operation, @Nullable String material, @Nullable String equipmentClass,
            @Nullable String asset) {

        /** Of one operation of a routing. */
        public static Work at(String routing, String operation) {
            return new Work(routing, operation, null, null, null);
        }

        /** Of any machine of a class; null asks for nothing. */
        public static Work ofMachine(@Nullable String equipmentClass) {
            return new Work(null, null, null, equipmentClass, null);
        }

        boolean isMeant(DocumentBinding binding) {
            boolean here = binding.operation() == null || binding.operation().equals(operation);
            return routing != null && routing.equals(binding.routing()) && here || material != null && material.equals(binding.material())
                    || equipmentClass != null && equipmentClass.equals(binding.equipmentClass())
                    || asset != null && asset.equals(binding.asset());
        }
    }

    /** A revision, in force or bound to some work, with its files. */
    public record DocumentInForce(DocumentRevision revision, List<DocumentFile> files) {

        public String code() {
            return revision.code();
        }

        public boolean isSame(DocumentInForce other) {
            return revision.id() == other.revision.id();
        }
    }

    /** The documents that belong to the routing or its operation, the material, the class of equipment or the asset; drawings first. */
    public List<DocumentInForce> of(Work work) {
        permissions.requireReading(DocumentRevision.ENTITY);
        return rows.inForce(work.routing(), work.operation(), work.material(), work.equipmentClass(), work.asset()).stream()
                .map(revision -> new DocumentInForce(revision, documents.files(revision))).toList();
    }

    /**
     * What work on a routing and a material is bound to: the revisions in force that belong to the routing, any of its operations, or
     * the material; of documents that the work is bound to already those that it is bound to, if they belong there too.
     */
    public List<Long> toBind(String routing, String material, Collection<Long> bound) {
        Map<String, Long> all = new LinkedHashMap<>();
        if (!bound.isEmpty()) {
            Set<Long> belonging = rows.bindingsOf(bound).stream().filter(one -> routing.equals(one.routing()) || material.equals(one.material()))
                    .map(Bound::documentRevision).collect(Collectors.toSet());
            rows.ofIds(bound).stream().filter(found -> belonging.contains(found.id())).forEach(found -> all.putIfAbsent(found.code(), found.id()));
        }
        rows.belonging(routing, material).stream().filter(found -> found.state() == Lifecycle.EFFECTIVE)
                .forEach(found -> all.putIfAbsent(found.code(), found.id()));
        return List.copyOf(all.values());
    }

    /** Those of some revisions that belong to the work, whatever has become of them since. */
    public List<DocumentInForce> ofRevisions(Collection<Long> ids, Work work) {
        permissions.requireReading(DocumentRevision.ENTITY);
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<Long> wanted = rows.bindingsOf(ids).stream().filter(bound -> work.isMeant(bound.binding())).map(Bound::documentRevision).collect(Collectors.toSet());
        return rows.ofIds(ids).stream().filter(found -> wanted.contains(found.id()))
                .map(found -> new DocumentInForce(found, documents.files(found))).toList();
    }

    /**
     * A file by what it is: another one that has taken its place is never sent for it.
     *
     * @throws NotFound {@code definition.documentNotInForce}
     */
    public DocumentFile file(String code, String sha256) {
        permissions.requireReading(DocumentRevision.ENTITY);
        return rows.effective(code).stream().flatMap(revision -> documents.files(revision).stream())
                .filter(file -> file.content().sha256().equals(sha256)).findFirst()
                .orElseThrow(() -> new NotFound("definition.documentNotInForce", code));
    }
}
