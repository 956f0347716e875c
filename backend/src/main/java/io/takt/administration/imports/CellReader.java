package io.takt.administration.imports;

import io.takt.administration.sheets.SheetCell;
import io.takt.administration.spi.SheetColumn;
import io.takt.shared.InvalidInput;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads a cell as what its column holds, in whichever way people write it. */
@Component
class CellReader {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;，；、\\n]\\s*");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("[uuuu-M-d][uuuu/M/d][uuuu.M.d][uuuu年M月d日]")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("H:mm[:ss]");
    private static final int MOST_DIGITS = 40;

    private final SheetWords words;

    CellReader(SheetWords words) {
        this.words = words;
    }

    /** @throws InvalidInput if it cannot be read so */
    Object read(String entity, SheetColumn column, SheetCell cell) {
        if (cell.fault() != null) {
            throw InvalidInput.at(column.key(), cell.fault());
        }
        return switch (column.type()) {
            case TEXT -> suggested(entity, column, text(column, cell));
            case REFERENCE, FILE -> text(column, cell);
            case NUMBER -> number(column, cell);
            case WHOLE -> whole(column, cell);
            case CHOICE -> choice(entity, column, text(column, cell));
            case DATE -> date(column, cell);
            case TIME -> time(column, cell);
            case YES_NO -> yesOrNo(column, cell);
            case LIST -> list(entity, column, text(column, cell));
        };
    }

    /** A cell as people see it. */
    static String shown(SheetCell cell) {
        if (cell.value() instanceof BigDecimal number) {
            return plain(number);
        }
        return cell.value() instanceof LocalDateTime time && time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString() : cell.value().toString().strip();
    }

    private static String text(SheetColumn column, SheetCell cell) {
        if (cell.value() instanceof LocalDateTime) {
            throw InvalidInput.at(column.key(), "administration.cellIsDate");
        }
        String text = shown(cell);
        if (column.longest() != null && text.length() > column.longest()) {
            throw InvalidInput.at(column.key(), "shared.textTooLong", column.longest());
        }
        return text;
    }

    private static BigDecimal number(SheetColumn column, SheetCell cell) {
        if (cell.value() instanceof BigDecimal number && isReasonable(number)) {
            return number;
        }
        String text = shown(cell);
        try {
            BigDecimal number = new BigDecimal(text);
            if (cell.value() instanceof String && text.length() <= MOST_DIGITS && isReasonable(number)) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw InvalidInput.at(column.key(), "administration.cellNoNumber");
        }
        throw InvalidInput.at(column.key(), "administration.cellNoNumber");
    }

    private static boolean isReasonable(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }

    private static Integer whole(SheetColumn column, SheetCell cell) {
        try {
            return number(column, cell).intValueExact();
        } catch (ArithmeticException broken) {
            throw InvalidInput.at(column.key(), "administration.cellNotWhole");
        }
    }

    /** The code of what was suggested, else the text itself: the service knows whether it will do. */
    private String suggested(String entity, SheetColumn column, String given) {
        return find(entity, column, given).orElse(given);
    }

    private Optional<String> find(String entity, SheetColumn column, String given) {
        return column.choices().stream().filter(choice -> words.isChoice(entity, column.key(), choice, given)).findFirst();
    }

    private String choice(String entity, SheetColumn column, String given) {
        return find(entity, column, given)
                .orElseThrow(() -> InvalidInput.at(column.key(), "administration.cellNoChoice", String.join(", ", column.choices())));
    }

    private static LocalDate date(SheetColumn column, SheetCell cell) {
        if (cell.value() instanceof LocalDateTime time) {
            return time.toLocalDate();
        }
        try {
            return LocalDate.parse(shown(cell), DAY);
        } catch (DateTimeException none) {
            throw InvalidInput.at(column.key(), "administration.cellNoDate");
        }
    }

    private static LocalTime time(SheetColumn column, SheetCell cell) {
        if (cell.value() instanceof LocalDateTime time) {
            return time.toLocalTime();
        }
        try {
            return LocalTime.parse(shown(cell), TIME_OF_DAY);
        } catch (DateTimeException none) {
            throw InvalidInput.at(column.key(), "administration.cellNoTime");
        }
    }

    private Boolean yesOrNo(SheetColumn column, SheetCell cell) {
        String given = shown(cell);
        boolean yes = words.isYesOrNo(true, given);
        if (!yes && !words.isYesOrNo(false, given)) {
            throw InvalidInput.at(column.key(), "administration.cellNotYesOrNo");
        }
        return yes;
    }

    private List<String> list(String entity, SheetColumn column, String given) {
        List<String> parts = Arrays.stream(BETWEEN.split(given)).filter(part -> !part.isEmpty()).toList();
        return column.choices().isEmpty() ? parts : parts.stream().map(part -> choice(entity, column, part)).toList();
    }

    private static String plain(BigDecimal number) {
        return isReasonable(number) ? (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()) : number.toString();
    }
}
