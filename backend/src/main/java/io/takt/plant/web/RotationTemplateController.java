package io.takt.plant.web;

import io.takt.plant.RotationTemplate;
import io.takt.plant.ShiftPattern.Turn;
import io.takt.plant.ShiftPatterns;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RotationTemplateController {

    /** What stands for the shifts in a template, in the order in which a crew works them. */
    private static final List<String> NUMBERS = List.of("1", "2", "3");

    private final ShiftPatterns patterns;

    RotationTemplateController(ShiftPatterns patterns) {
        this.patterns = patterns;
    }

    /** The usual ways to take turns; their shifts are numbers. */
    @GetMapping("/api/plant/rotation-templates")
    List<Template> templates() {
        return patterns.templates().stream()
                .map(template -> new Template(template, template.shifts(), template.length(), template.turns(NUMBERS))).toList();
    }

    record Template(RotationTemplate code, int shifts, int length, List<Turn> turns) {
    }
}
