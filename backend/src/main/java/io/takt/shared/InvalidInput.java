package io.takt.shared;

import java.util.List;

/** Input that cannot be right whatever the plant's state; names each field and what is wrong with it. */
public class InvalidInput extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidInput(List<Fault> faults) {
        super("shared.invalidInput", faults);
        this.faults = List.copyOf(faults);
    }

    public static InvalidInput at(String pointer, String code, Object... arguments) {
        return new InvalidInput(List.of(new Fault(pointer, code, arguments)));
    }

    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    /** One wrong field: its JSON pointer, such as {@code /quantity}, and the code of the message. */
    public record Fault(String pointer, String code, Object... arguments) {
    }
}
