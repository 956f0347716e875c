package io.takt.reporting.papers;

import io.takt.equipment.Equipment;
import io.takt.equipment.EquipmentClass;
import io.takt.equipment.EquipmentClass.Check;
import io.takt.equipment.EquipmentClasses;
import io.takt.equipment.EquipmentView;
import io.takt.plant.Plant;
import io.takt.plant.PlantScope;
import io.takt.shared.NotFound;
import io.takt.shared.PlantClock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is looked at on a machine each day of the month, to be ticked by hand: the check list of its class. */
@Component
class CheckSheet implements Paper {

    private final Equipment equipment;
    private final EquipmentClasses classes;
    private final Plant plant;
    private final PlantClock clock;
    private final PlantScope scope;

    CheckSheet(Equipment equipment, EquipmentClasses classes, Plant plant, PlantClock clock, PlantScope scope) {
        this.equipment = equipment;
        this.classes = classes;
        this.plant = plant;
        this.clock = clock;
        this.scope = scope;
    }

    /** One item. */
    record Item(int number, String item, String method, String standard) {
    }

    @Override
    public String kind() {
        return "check-sheet";
    }

    /** @param code a machine's, or that of a class for a sheet without a machine's name */
    @Override
    public Sheet of(String code, Words words) {
        Optional<EquipmentView> machine = equipment.find(code);
        machine.map(EquipmentView::workUnit).ifPresent(scope::requireWithin);
        String classCode = machine.map(EquipmentView::equipmentClass).orElse(code);
        EquipmentClass found = classes.find(classCode).orElseThrow(() -> new NotFound("equipment.unknown", code));
        if (found.checks().isEmpty()) {
            throw new NotFound("reporting.noChecks", found.code());
        }
        YearMonth month = YearMonth.from(clock.now().atZone(plant.timeZone()));
        List<Check> checks = found.checks();
        return new Sheet("check-sheet", code, Map.of("machine", machine.map(view -> view.name(words.language())).orElse(""),
                "facts", List.of(Fact.of(words.say("paper.machine"), machine.map(EquipmentView::code).orElse("")),
                        Fact.of(words.say("paper.machineClass"), found.code() + " " + found.name(words.language())),
                        Fact.of(words.say("paper.station"), machine.map(EquipmentView::workUnit).orElse("")),
                        Fact.of(words.say("paper.month"), month.toString())),
                "days", IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(String::valueOf).toList(),
                "items", IntStream.range(0, checks.size()).mapToObj(at -> item(at + 1, checks.get(at), words.language())).toList()));
    }

    private static Item item(int number, Check check, Locale language) {
        boolean chinese = language.getLanguage().equals("zh");
        return new Item(number, chinese ? check.itemZh() : check.itemEn(), text(chinese ? check.methodZh() : check.methodEn()),
                text(chinese ? check.standardZh() : check.standardEn()));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
