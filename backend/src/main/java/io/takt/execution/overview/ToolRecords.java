package io.takt.execution.overview;

import io.takt.equipment.Equipment;
import io.takt.equipment.EquipmentView;
import io.takt.equipment.ToolType;
import io.takt.equipment.ToolTypes;
import io.takt.execution.domain.Tool;
import io.takt.execution.domain.ToolExchange;
import io.takt.execution.domain.Tools;
import io.takt.plant.PlantScope;
import io.takt.security.Permissions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tool in a machine: of what kind it is, how much of its life is used, and which ones were before it. */
@Service
@Transactional(readOnly = true)
public class ToolRecords {

    private static final int MOST = 20;

    private final Tools tools;
    private final ToolTypes types;
    private final Equipment equipment;
    private final Permissions permissions;
    private final PlantScope scope;

    ToolRecords(Tools tools, ToolTypes types, Equipment equipment, Permissions permissions, PlantScope scope) {
        this.tools = tools;
        this.types = types;
        this.equipment = equipment;
        this.permissions = permissions;
        this.scope = scope;
    }

    /**
     * @param type      its kind, by the machine's class and what it is set up for; null if none fits
     * @param left      for how many pieces it lasts, as the machine told last; null until it has
     * @param exchanges the newest first; the first of them brought this tool, unless it is the machine's first
     */
    public record ToolRecord(int number, @Nullable ToolType type, @Nullable Integer left, boolean ending, List<ToolExchange> exchanges) {

        /** For how many pieces it has worked; null while that is not known. */
        public @Nullable Integer used() {
            return type == null || left == null ? null : Math.max(0, type.life() - left);
        }
    }

    /**
     * Empty for a machine that has never told how long its tool lasts. Needs {@code execution.read}.
     *
     * @throws io.takt.shared.NotFound {@code equipment.unknown}
     */
    public Optional<ToolRecord> of(String machine) {
        permissions.require("execution.read");
        EquipmentView now = equipment.view(machine);
        scope.requireWithin(now.workUnit());
        Tool tool = tools.get(machine);
        if (tool.lifeLeft() == null && tool.number() == 1) {
            return Optional.empty();
        }
        ToolType type = types.fitting(now.equipmentClass(), now.setupFamily()).orElse(null);
        return Optional.of(new ToolRecord(tool.number(), type, tool.lifeLeft(), tool.warned(), tools.exchanges(machine, MOST)));
    }
}
