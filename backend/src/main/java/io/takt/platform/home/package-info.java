/** The home folder: who owns it, its ports and its secrets. */
@NullMarked
package io.takt.platform.home;

import org.jspecify.annotations.NullMarked;
