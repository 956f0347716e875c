/** The life of every definition, written once: draft, review, approval, in force, superseded, obsolete. */
@NullMarked
package io.takt.definition.revision;

import org.jspecify.annotations.NullMarked;
