package io.takt.platform.commands;

import org.jspecify.annotations.Nullable;

/** The repeatable command that this thread carries out. */
final class CommandInHand implements AutoCloseable {

    private static final ThreadLocal<CommandInHand> CURRENT = new ThreadLocal<>();

    private final KeptCommand command;
    private boolean joined;

    private CommandInHand(KeptCommand command) {
        this.command = command;
    }

    static CommandInHand take(KeptCommand command) {
        CommandInHand inHand = new CommandInHand(command);
        CURRENT.set(inHand);
        return inHand;
    }

    /** The command, for the first writing transaction that asks; null for all others. */
    static @Nullable KeptCommand join() {
        CommandInHand inHand = CURRENT.get();
        if (inHand == null || inHand.joined) {
            return null;
        }
        inHand.joined = true;
        return inHand.command;
    }

    boolean hasJoined() {
        return joined;
    }

    @Override
    public void close() {
        CURRENT.remove();
    }
}
