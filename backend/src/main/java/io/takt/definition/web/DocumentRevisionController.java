package io.takt.definition.web;

import io.takt.content.FileReply;
import io.takt.definition.documents.DocumentBinding;
import io.takt.definition.documents.DocumentFile;
import io.takt.definition.documents.DocumentKind;
import io.takt.definition.documents.DocumentLine;
import io.takt.definition.documents.DocumentRevision;
import io.takt.definition.documents.DocumentUploads;
import io.takt.definition.documents.Documents;
import io.takt.definition.documents.WantedDocument;
import io.takt.shared.Lifecycle;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.shared.Version;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents, their revisions and files. */
@RestController
@RequestMapping("/api/definition/documents")
class DocumentRevisionController extends RevisionEndpoints<DocumentRevision, WantedDocument, DocumentRevisionController.DocumentContent> {

    private final Documents documents;
    private final DocumentUploads uploads;
    private final FileReply reply;

    DocumentRevisionController(Documents documents, DocumentUploads uploads, FileReply reply, MessageSource messages) {
        super(documents, messages);
        this.documents = documents;
        this.uploads = uploads;
        this.reply = reply;
    }

    @Override
    protected DocumentContent content(DocumentRevision revision, Locale locale) {
        return new DocumentContent(revision.nameZh(), revision.nameEn(), revision.kind(),
                documents.files(revision).stream().map(FileLine::of).toList(), documents.bindings(revision));
    }

    @GetMapping
    Page<DocumentItem> list(ListQuery query, Locale locale) {
        return documents.list(query).map(line -> DocumentItem.of(line, locale));
    }

    /** The first draft of a document, or another one that starts from nothing. */
    @PostMapping
    ResponseEntity<RevisionPage<DocumentContent>> begin(@RequestBody BegunDocument wanted, Locale locale) {
        return answer(HttpStatus.CREATED, documents.begin(wanted.code(), wanted.revision(),
                new WantedDocument(wanted.nameZh(), wanted.nameEn(), wanted.kind(), null, null)), locale);
    }

    /** Adds the file that is the request's body to a draft. */
    @PostMapping(path = "/{code}/revisions/{revision}/files", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<RevisionPage<DocumentContent>> addFile(@PathVariable String code, @PathVariable String revision,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, @RequestParam(required = false) @Nullable String name,
            InputStream content, Locale locale) throws IOException {
        return answer(HttpStatus.CREATED, uploads.add(code, revision, Version.ofIfMatch(ifMatch), name, content), locale);
    }

    @GetMapping("/{code}/revisions/{revision}/files/{number}")
    ResponseEntity<Resource> file(@PathVariable String code, @PathVariable String revision, @PathVariable int number) {
        DocumentFile file = documents.file(code, revision, number);
        return reply.send(file.content(), file.name());
    }

    /** A document that is begun. */
    record BegunDocument(@Nullable String code, @Nullable String revision, @Nullable String nameZh, @Nullable String nameEn,
            @Nullable DocumentKind kind) {
    }

    /** What stands in a revision. */
    record DocumentContent(String nameZh, String nameEn, DocumentKind kind, List<FileLine> files, List<DocumentBinding> bindings) {
    }

    /** A document in a list, named in the reader's language. */
    record DocumentItem(String id, String code, String name, String nameZh, String nameEn, DocumentKind kind, @Nullable String effective,
            @Nullable Instant effectiveFrom, @Nullable String coming, @Nullable Lifecycle comingState,
            @Nullable Integer comingVersion, int revisions) {

        static DocumentItem of(DocumentLine line, Locale locale) {
            return new DocumentItem(line.code(), line.code(), line.name(locale), line.nameZh(), line.nameEn(), line.kind(), line.effective(),
                    line.effectiveFrom(), line.coming(), line.comingState(), line.comingVersion(), line.revisions());
        }
    }
}
