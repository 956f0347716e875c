package io.takt.material.web;

import io.takt.material.UnitConversion;
import io.takt.material.UnitConversions;
import io.takt.material.UnitConversions.Converted;
import io.takt.material.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** In which units a material may be counted. */
@RestController
@RequestMapping("/api/material/definitions/{material}/units")
class ConversionController {

    private final UnitConversions conversions;

    ConversionController(UnitConversions conversions) {
        this.conversions = conversions;
    }

    @GetMapping
    Units list(@PathVariable String material, Locale locale) {
        return new Units(conversions.of(material).stream().map(Said::of).toList(),
                conversions.usable(material).stream().map(unit -> Usable.of(unit, locale)).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Units put(@PathVariable String material, @RequestBody Saying saying, Locale locale) {
        conversions.put(material, saying.unit(), saying.quantity(), saying.baseQuantity());
        return list(material, locale);
    }

    @PostMapping("/{unit}/removal")
    Units remove(@PathVariable String material, @PathVariable String unit, Locale locale) {
        conversions.remove(material, unit);
        return list(material, locale);
    }

    /** What a quantity is in the material's own unit; nothing is kept. */
    @PostMapping("/conversion")
    Converted convert(@PathVariable String material, @RequestBody Amount amount) {
        conversions.of(material);
        Converted converted = conversions.toBase(material, amount.quantity(), amount.unit());
        return new Converted(new BigDecimal(converted.quantity().stripTrailingZeros().toPlainString()), converted.exact());
    }

    record Amount(@Nullable BigDecimal quantity, @Nullable String unit) {
    }

    record Saying(@Nullable String unit, @Nullable BigDecimal quantity, @Nullable BigDecimal baseQuantity) {
    }

    /** What the material has of its own, and every unit that it can be said in. */
    record Units(List<Said> own, List<Usable> usable) {
    }

    record Said(String unit, BigDecimal quantity, BigDecimal baseQuantity) {

        static Said of(UnitConversion conversion) {
            return new Said(conversion.unit(), plain(conversion.quantity()), plain(conversion.baseQuantity()));
        }

        private static BigDecimal plain(BigDecimal number) {
            return new BigDecimal(number.stripTrailingZeros().toPlainString());
        }
    }

    record Usable(String code, String name) {

        static Usable of(UnitOfMeasure unit, Locale locale) {
            return new Usable(unit.code(), unit.name(locale));
        }
    }
}
