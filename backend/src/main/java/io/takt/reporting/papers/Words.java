package io.takt.reporting.papers;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** Texts and formats of one document: its language, and the site's time zone. */
public record Words(MessageSource messages, Locale language, ZoneId zone) {

    private static final String PREFIX = "reporting.";
    private static final String HOLE = "\u0000";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SHORT_TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    /** What is done in this language: other modules name things by the reader's. */
    public interface Work<T, E extends Exception> {

        T done() throws E;
    }

    /** Lets other modules name things in this language for as long as the work takes. */
    public <T, E extends Exception> T spoken(Work<T, E> work) throws E {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            return work.done();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** The text of a key below {@code reporting}. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(PREFIX + key, arguments, language);
    }

    /** As {@link #say}; what has no text is its own. */
    public String sayOr(String key, String otherwise) {
        return String.valueOf(messages.getMessage(PREFIX + key, null, otherwise, language));
    }

    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    public String date(Instant instant) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(instant.atZone(zone));
    }

    /** From when to when; empty for what has not begun. */
    public String period(@Nullable Instant from, @Nullable Instant to) {
        if (from == null) {
            return "";
        }
        ZonedDateTime begun = from.atZone(zone);
        return SHORT_TIME.format(begun) + " – " + (to == null ? "" : endOf(begun, to.atZone(zone)));
    }

    /** The day is not said twice. */
    private static String endOf(ZonedDateTime begun, ZonedDateTime ended) {
        return (ended.toLocalDate().equals(begun.toLocalDate()) ? TIME_OF_DAY : SHORT_TIME).format(ended);
    }

    /** Minutes, and the seconds that are left of them: what is listed in lines and summed up below is not rounded. */
    public String exactly(Duration duration) {
        int seconds = duration.toSecondsPart();
        if (duration.toMinutes() == 0 && seconds > 0) {
            return say("paper.seconds", seconds);
        }
        return seconds == 0 ? say("paper.minutes", duration.toMinutes()) : say("paper.minutesAndSeconds", duration.toMinutes(), seconds);
    }

    public String minutes(Duration duration) {
        return say("paper.minutes", Math.max(1, (duration.toSeconds() + 59) / 60));
    }

    public String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A quantity with its unit of measure. */
    public String quantity(BigDecimal number, String unit) {
        return number(number) + " " + unit(unit);
    }

    public String unit(String code) {
        return sayOr("unit." + code, code);
    }

    /** What stands before, between and behind the numbers of page and pages. */
    Map<String, String> page() {
        String[] parts = say("paper.page", HOLE, HOLE).split(HOLE, -1);
        return Map.of("before", parts[0], "between", parts[1], "after", parts[2]);
    }
}
