package io.takt.shared;

import io.takt.shared.InvalidInput.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with the fields of a record as it was given; everything at once. */
public final class FieldFaults {

    /** As long as a name may be. */
    public static final int LONGEST_NAME = 200;
    /** As long as a code may be. */
    public static final int LONGEST_CODE = 64;
    /** As long as a reason may be. */
    public static final int LONGEST_REASON = 500;

    /** What is told of a field that has no value although it needs one. */
    public static final String MISSING = "shared.fieldMissing";

    /** What stands in an address, in a list with commas and on a label as it is. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final List<Fault> found = new ArrayList<>();

    public FieldFaults code(String pointer, @Nullable String code) {
        if (isText(pointer, code, LONGEST_CODE) && !CODE.matcher(String.valueOf(code)).matches()) {
            add(pointer, "shared.codeUnfit");
        }
        return this;
    }

    public FieldFaults name(String pointer, @Nullable String name) {
        if (isText(pointer, name, LONGEST_NAME) && UNWRITABLE.matcher(String.valueOf(name)).find()) {
            add(pointer, "shared.textUnfit");
        }
        return this;
    }

    /** A code that somebody scanned or chose; whether there is such a thing is not asked here. To the database a blank at its end is none. */
    public FieldFaults named(String pointer, @Nullable String code) {
        if (isText(pointer, code, LONGEST_CODE) && !code.equals(code.strip())) {
            add(pointer, "shared.codeUnfit");
        }
        return this;
    }

    /** Such codes, at least one. */
    public FieldFaults named(String pointer, @Nullable List<@Nullable String> codes) {
        if (codes == null || codes.isEmpty()) {
            add(pointer, MISSING);
            return this;
        }
        for (int position = 0; position < codes.size(); position++) {
            named(pointer + "/" + position, codes.get(position));
        }
        return this;
    }

    public FieldFaults reason(String pointer, @Nullable String reason) {
        isText(pointer, reason, LONGEST_REASON);
        return this;
    }

    /** A text that may be left out. */
    public FieldFaults fits(String pointer, @Nullable String text, int longest) {
        return require(text == null || text.length() <= longest, pointer, "shared.textTooLong", longest);
    }

    public FieldFaults given(String pointer, @Nullable Object value) {
        return require(value != null, pointer, MISSING);
    }

    public FieldFaults require(boolean right, String pointer, String code, Object... arguments) {
        if (!right) {
            add(pointer, code, arguments);
        }
        return this;
    }

    /** The fields that have no value although they need one. */
    public Set<String> missing() {
        return found.stream().filter(fault -> fault.code().equals(MISSING)).map(fault -> fault.pointer().substring(1)).collect(Collectors.toSet());
    }

    /** What was found so far. */
    public List<Fault> found() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws InvalidInput if something is wrong */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    private boolean isText(String pointer, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            add(pointer, MISSING);
            return false;
        }
        if (text.length() > longest) {
            add(pointer, "shared.textTooLong", longest);
            return false;
        }
        return true;
    }

    private void add(String pointer, String code, Object... arguments) {
        found.add(new Fault(pointer, code, arguments));
    }
}
