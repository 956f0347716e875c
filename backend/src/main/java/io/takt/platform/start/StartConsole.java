package io.takt.platform.start;

import io.takt.shared.StartProgress;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The console of the person who starts the product: one short line per phase, with the seconds since the start. */
@Component
class StartConsole implements StartProgress {

    private final PrintStream out = System.out;
    private final boolean quiet;
    private final long startedNanos = System.nanoTime();

    StartConsole(@Value("${takt.quiet-start:false}") boolean quiet) {
        this.quiet = quiet;
    }

    @Override
    public void begins(String phase) {
        line(String.format("  %4d s  %s …", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - startedNanos), phase));
    }

    void line(String text) {
        if (!quiet) {
            out.println(text);
        }
    }
}
