/** Commands that come twice because a network was lost are done once. */
@NullMarked
package io.takt.platform.commands;

import org.jspecify.annotations.NullMarked;
