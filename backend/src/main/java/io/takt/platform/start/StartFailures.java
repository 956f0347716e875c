package io.takt.platform.start;

import io.takt.shared.StartRefused;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells in two lines why the product does not start and what to do, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements SpringBootExceptionReporter {

    private final PrintStream out = System.err;

    @Override
    public boolean reportException(Throwable failure) {
        Optional<StartRefused> known = causes(failure).map(StartFailures::known).flatMap(Optional::stream).findFirst();
        known.ifPresent(this::print);
        return known.isPresent();
    }

    private void print(StartRefused refused) {
        out.println();
        out.println("Takt cannot start: " + refused.getMessage());
        out.println("What to do:        " + refused.cure());
        out.println();
    }

    static Optional<StartRefused> known(Throwable cause) {
        if (cause instanceof StartRefused refused) {
            return Optional.of(refused);
        }
        if (cause instanceof PortInUseException taken) {
            return Optional.of(new StartRefused("Port " + taken.getPort() + " is taken by another program",
                    "Stop that program, or start with another port: --server.port=" + (taken.getPort() + 1), taken));
        }
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left on device") || message.contains("disk full")) {
            return Optional.of(new StartRefused("The disk is full", "Free space on the home's disk, or choose another: --takt.home=…", cause));
        }
        if (message.contains("command denied to user")) {
            return Optional.of(new StartRefused("The database user lacks a right: " + cause.getMessage(),
                    "GRANT ALL PRIVILEGES ON its database TO this user: the product creates its own tables", cause));
        }
        if (message.contains("logback configuration error") || message.contains("failed to create parent directories")) {
            return Optional.of(new StartRefused("The home folder cannot be written (its log file does not open)",
                    "Give this user the right to write there, or choose another folder with --takt.home=…", cause));
        }
        return Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(50);
    }
}
