/** How the product speaks HTTP: problems, lists, versions, static files. */
@NullMarked
package io.takt.platform.web;

import org.jspecify.annotations.NullMarked;
