package io.takt.administration.imports;

import io.takt.administration.spi.SheetColumn;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What sheets, columns and choices are called: in the person's language when they are written, in any when they are read. */
@Component
public class SheetWords {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

    private final MessageSource messages;

    SheetWords(MessageSource messages) {
        this.messages = messages;
    }

    public String sheet(String entity, Locale language) {
        return text(entity + ".sheet", entity, language);
    }

    public String column(String entity, String key, Locale language) {
        return text(entity + ".column." + key, text("administration.column." + key, key, language), language);
    }

    public String choice(String entity, String key, String choice, Locale language) {
        return text(entity + "." + key + "." + choice, choice, language);
    }

    String say(String code, Locale language, @Nullable Object... arguments) {
        return Objects.requireNonNullElse(messages.getMessage(code, arguments, code, language), code);
    }

    boolean isSheet(String entity, String name) {
        return names(entity, language -> sheet(entity, language)).anyMatch(known -> alike(known, name));
    }

    boolean isGuide(String name) {
        return LANGUAGES.stream().anyMatch(language -> alike(say("administration.guide", language), name));
    }

    boolean isColumn(String entity, SheetColumn column, String name) {
        String bare = name.replaceFirst("\\s*[*＊]\\s*$", "");
        return names(column.key(), language -> column(entity, column.key(), language)).anyMatch(known -> alike(known, bare));
    }

    boolean isChoice(String entity, String key, String choice, String given) {
        return names(choice, language -> choice(entity, key, choice, language)).anyMatch(known -> alike(known, given));
    }

    boolean isYesOrNo(boolean yes, String given) {
        return Stream.concat(Stream.of(yes ? "true" : "false", yes ? "1" : "0", yes ? "y" : "n"),
                LANGUAGES.stream().map(language -> yesOrNo(yes, language))).anyMatch(known -> alike(known, given));
    }

    public String yesOrNo(boolean yes, Locale language) {
        return say(yes ? "administration.yes" : "administration.no", language);
    }

    private static Stream<String> names(String code, Function<Locale, String> inLanguage) {
        return Stream.concat(Stream.of(code), LANGUAGES.stream().map(inLanguage));
    }

    private static boolean alike(String known, String given) {
        return known.strip().equalsIgnoreCase(given.strip());
    }

    private String text(String key, String otherwise, Locale language) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, otherwise, language), otherwise);
    }
}
