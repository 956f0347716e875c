/** How products are made: products and their revisions, bills of material, routings, operations, characteristics, documents. */
@NullMarked
@ApplicationModule(displayName = "Definition", allowedDependencies = {"shared", "security", "eventlog", "plant",
        "equipment", "material", "administration", "administration::spi", "content", "content::spi", "workflow",
        "workflow::spi", "rules"})
package io.takt.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
