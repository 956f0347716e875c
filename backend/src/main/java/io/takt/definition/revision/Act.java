package io.takt.definition.revision;

import java.util.List;

/**
 * What can become of a revision now.
 *
 * @param name    such as {@code approve}
 * @param against the message that says what stands in the way of the person who asks; empty if nothing does
 */
public record Act(String name, String against, List<String> arguments) {

    public Act {
        arguments = List.copyOf(arguments);
    }

    static Act possible(String name) {
        return new Act(name, "", List.of());
    }
}
