package io.takt.personnel;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person can be qualified for, such as running CNC machines.
 *
 * @param levelsZh    the names of its levels in Chinese, as {@link Levels#text()} writes them
 * @param levelsEn    the same levels in English
 * @param validMonths how long it is valid once it was granted; null for ever
 */
public record QualificationType(long id, String code, String nameZh, String nameEn, @Nullable String levelsZh,
        @Nullable String levelsEn, @Nullable Integer validMonths, boolean archived, int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "personnel.qualification";

    public Levels levels() {
        return Levels.of(levelsZh);
    }

    public Levels levels(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? Levels.of(levelsZh) : Levels.of(levelsEn);
    }

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "levelsZh", levelsZh, "levelsEn", levelsEn, "validMonths", validMonths);
    }
}
