package io.takt.administration;

import java.util.Optional;

/** What the administrator sets at run time, by name. */
public interface Settings {

    Optional<String> find(String name);

    /** Changes a setting, with an audit row. */
    void change(String name, String text);
}
