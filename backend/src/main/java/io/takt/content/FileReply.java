package io.takt.content;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Sends kept files, whole or in ranges, so that no browser runs anything in them: they are never opened in the address bar, and
 * their type is what was found in them. A browser may keep a file, and asks each time whether it still may show it.
 */
@Component
public class FileReply {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final KeptFiles files;

    FileReply(KeptFiles files) {
        this.files = files;
    }

    /** @param name what people call it */
    public ResponseEntity<Resource> send(KeptFile file, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .eTag(file.sha256())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(files.bytes(file)));
    }
}
