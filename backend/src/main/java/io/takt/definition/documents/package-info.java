/** Drawings, instructions and programs: their revisions, files and what they belong to. */
@NamedInterface("documents")
@NullMarked
package io.takt.definition.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
