/** Sign-in over HTTP, and who the actor of a web request is. */
@NullMarked
package io.takt.security.web;

import org.jspecify.annotations.NullMarked;
