package io.takt.definition.web;

import io.takt.content.FileReply;
import io.takt.definition.documents.DocumentFile;
import io.takt.definition.documents.DocumentKind;
import io.takt.definition.documents.DocumentsInForce;
import io.takt.definition.documents.DocumentsInForce.DocumentInForce;
import io.takt.definition.documents.DocumentsInForce.Work;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents for those who work by them. */
@RestController
@RequestMapping("/api/definition/documents-in-force")
class DocumentsInForceController {

    private final DocumentsInForce documents;
    private final FileReply reply;

    DocumentsInForceController(DocumentsInForce documents, FileReply reply) {
        this.documents = documents;
        this.reply = reply;
    }

    /** What belongs to a routing or one of its operations, to a material, a class of equipment, or an asset. */
    @GetMapping
    List<InForce> of(@RequestParam(required = false) @Nullable String routing, @RequestParam(required = false) @Nullable String operation,
            @RequestParam(required = false) @Nullable String material, @RequestParam(required = false) @Nullable String equipmentClass,
            @RequestParam(required = false) @Nullable String asset, Locale locale) {
        return documents.of(new Work(routing, operation, material, equipmentClass, asset)).stream().map(found -> InForce.of(found, locale)).toList();
    }

    @GetMapping("/{code}/files/{sha256}")
    ResponseEntity<Resource> file(@PathVariable String code, @PathVariable String sha256) {
        DocumentFile file = documents.file(code, sha256);
        return reply.send(file.content(), file.name());
    }

    /** A document's revision in force. */
    record InForce(String code, String revision, String name, DocumentKind kind, List<FileLine> files) {

        static InForce of(DocumentInForce found, Locale locale) {
            return new InForce(found.revision().code(), found.revision().revision(), found.revision().name(locale), found.revision().kind(),
                    found.files().stream().map(FileLine::of).toList());
        }
    }
}
