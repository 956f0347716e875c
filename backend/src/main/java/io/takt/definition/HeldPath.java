package io.takt.definition;

import io.takt.definition.ProductBundle.BundledOperation;
import io.takt.shared.Named;
import java.util.List;

/** A routing that some work is held to, with what is inspected and told to machines on it, and the documents that are read. */
public record HeldPath(HeldRevision routing, String nameZh, String nameEn, List<BundledOperation> operations, List<BundledDocument> documents)
        implements Named {
}
