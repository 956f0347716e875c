package io.takt.connectivity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wishes for devices' outputs; only the last of a device counts. */
public interface OutputCommands {

    List<String> devicesWith(List<String> tags);

    /** One wish for a device at a time; false if it is unknown. */
    boolean lock(String device);

    Optional<Command> last(String device);

    /** Ends what was wished before. */
    void supersede(String device, Instant now);

    void add(String device, long sequence, Map<String, ?> values, Instant now);

    /** False if another wish took its place. */
    boolean move(long id, Command.State to, boolean open, int attempts, String trouble, Instant now);
}
