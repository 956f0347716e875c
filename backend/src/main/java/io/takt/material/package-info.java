/**
 * What the plant works with: material definitions, lots and their quality status, carriers, and the append-only ledger
 * of movements from which balances derive.
 */
@NullMarked
@ApplicationModule(displayName = "Material", allowedDependencies = {"shared", "security", "eventlog", "plant",
        "administration", "administration::spi"})
package io.takt.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
