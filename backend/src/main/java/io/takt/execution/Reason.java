package io.takt.execution;

import java.util.List;

/** Why something waits, as a message key's last word and the arguments of its sentence. */
public record Reason(String code, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }
}
