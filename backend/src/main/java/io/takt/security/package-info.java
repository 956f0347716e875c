/** Accounts, roles, permissions, sign-in, open sessions, signatures and the audit trail of who changed what. Depends on shared only. */
@NullMarked
@ApplicationModule(displayName = "Security", allowedDependencies = "shared")
package io.takt.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
