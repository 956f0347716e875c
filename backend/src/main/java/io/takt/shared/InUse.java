package io.takt.shared;

import java.util.List;

/** What others name forbids what was asked for; says who they are. */
public class InUse extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<Use> uses;

    /** @param code its text names the record as {@code {0}} and the uses as {@code {1}} */
    public InUse(String code, String record, List<Use> uses) {
        super(code, record);
        this.uses = List.copyOf(uses);
    }

    public List<Use> uses() {
        return uses == null ? List.of() : uses;
    }
}
