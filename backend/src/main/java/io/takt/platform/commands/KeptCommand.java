package io.takt.platform.commands;

import org.jspecify.annotations.Nullable;

/**
 * A command that was done.
 *
 * @param request checksum of what was sent
 * @param status  what was answered; null if the product died before it could be kept
 */
record KeptCommand(String person, String commandKey, String request, @Nullable Integer status, @Nullable String body) {
}
