package io.takt.shared;

import java.util.Locale;

/** Something that people call by a Chinese and an English name. */
public interface Named {

    String nameZh();

    String nameEn();

    default String name(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? nameZh() : nameEn();
    }
}
