/**
 * Words that every module shares: actors, exceptions, pages, the life cycle of what is published, and the ports that
 * the platform implements. Depends on nothing, not even on Spring.
 */
@NullMarked
package io.takt.shared;

import org.jspecify.annotations.NullMarked;
