package io.takt.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who does something: a person, a process, a device or an import.
 *
 * @param name     the account's name, the process key, the device's code or the import's name
 * @param causedBy the person who set a process going, where there is one
 */
public record Actor(Kind kind, String name, @Nullable String causedBy) {

    /** What kind of actor this is. */
    public enum Kind { PERSON, PROCESS, DEVICE, IMPORT, SYSTEM }

    public static Actor person(String userName) {
        return new Actor(Kind.PERSON, userName, null);
    }

    public static Actor process(String model, @Nullable String causedBy) {
        return new Actor(Kind.PROCESS, model, causedBy);
    }

    public static Actor device(String code) {
        return new Actor(Kind.DEVICE, code, null);
    }

    public static Actor system(String part) {
        return new Actor(Kind.SYSTEM, part, null);
    }

    /** How the actor is written in records: {@code person:lihua}, {@code process:release-order}. */
    public String text() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + name;
    }
}
