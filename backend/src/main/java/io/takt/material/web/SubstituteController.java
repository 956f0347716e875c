package io.takt.material.web;

import io.takt.material.Substitutes;
import io.takt.material.Substitutes.Offered;
import io.takt.material.Substitutes.WantedSubstitute;
import java.math.BigDecimal;
import java.time.LocalDate;
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

/** Which materials may take another's place. */
@RestController
@RequestMapping("/api/material/definitions/{material}/substitutes")
class SubstituteController {

    private final Substitutes substitutes;

    SubstituteController(Substitutes substitutes) {
        this.substitutes = substitutes;
    }

    @GetMapping
    List<SubstituteItem> list(@PathVariable String material, Locale locale) {
        return substitutes.of(material).stream().map(offered -> SubstituteItem.of(offered, locale)).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<SubstituteItem> put(@PathVariable String material, @RequestBody WantedSubstitute wanted, Locale locale) {
        substitutes.put(material, wanted);
        return list(material, locale);
    }

    @PostMapping("/{substitute}/removal")
    List<SubstituteItem> remove(@PathVariable String material, @PathVariable String substitute, Locale locale) {
        substitutes.remove(material, substitute);
        return list(material, locale);
    }

    record SubstituteItem(String substitute, String name, String unit, int priority, BigDecimal quantity, BigDecimal substituteQuantity,
            boolean twoWay, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, boolean own, boolean valid, BigDecimal available) {

        static SubstituteItem of(Offered offered, Locale locale) {
            return new SubstituteItem(offered.said().substitute(), offered.substitute().name(locale), offered.substitute().unit(),
                    offered.said().priority(), plain(offered.said().quantity()), plain(offered.said().substituteQuantity()), offered.said().twoWay(),
                    offered.said().validFrom(), offered.said().validTo(), offered.own(), offered.valid(), plain(offered.available()));
        }

        private static BigDecimal plain(BigDecimal number) {
            return new BigDecimal(number.stripTrailingZeros().toPlainString());
        }
    }
}
