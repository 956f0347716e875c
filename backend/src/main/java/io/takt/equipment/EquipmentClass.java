package io.takt.equipment;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What machines of one kind have in common (B2MML EquipmentClass).
 *
 * @param attributes what is known of each machine of the class, in the order in which people read it
 * @param checks     what is looked at when a machine of the class is checked, in the order of the round
 */
public record EquipmentClass(long id, String code, String nameZh, String nameEn, List<Attribute> attributes, List<Check> checks,
        boolean archived, int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "equipment.class";

    public EquipmentClass {
        attributes = List.copyOf(attributes);
        checks = List.copyOf(checks);
    }

    /**
     * Something that is known of a machine.
     *
     * @param unit         the unit of a number; null if it has none
     * @param defaultValue what holds for a machine of which nothing else is said; null if nothing does
     */
    public record Attribute(String code, String nameZh, String nameEn, DataType dataType, @Nullable String unit,
            @Nullable String defaultValue) implements Named {

        public Attribute {
            unit = blankless(unit);
            defaultValue = blankless(defaultValue);
        }
    }

    /**
     * One item of a check (点检).
     *
     * @param itemZh     what is looked at
     * @param methodZh   how; null if it goes without saying
     * @param standardZh when it is in order; null if it goes without saying
     */
    public record Check(String itemZh, String itemEn, @Nullable String methodZh, @Nullable String methodEn,
            @Nullable String standardZh, @Nullable String standardEn) {

        public Check {
            methodZh = blankless(methodZh);
            methodEn = blankless(methodEn);
            standardZh = blankless(standardZh);
            standardEn = blankless(standardEn);
        }
    }

    /** What an attribute's value is made of. */
    public enum DataType {
        TEXT, NUMBER, BOOLEAN;

        private static final int LONGEST_NUMBER = 40;
        private static final Pattern NUMBER_TEXT = Pattern.compile("-?\\d+(?:\\.\\d+)?");

        /** Whether a text can be such a value. */
        public boolean takes(String text) {
            return switch (this) {
                case TEXT -> true;
                case NUMBER -> isNumber(text);
                case BOOLEAN -> text.equals("true") || text.equals("false");
            };
        }

        private static boolean isNumber(String text) {
            return text.length() <= LONGEST_NUMBER && NUMBER_TEXT.matcher(text).matches();
        }
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public Optional<Attribute> attribute(@Nullable String attribute) {
        return attributes.stream().filter(known -> known.code().equals(attribute)).findFirst();
    }

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "attributes", attributes, "checks", checks);
    }
}
