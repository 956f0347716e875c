package io.takt.demo;

import io.takt.administration.spi.PlantDay;
import io.takt.equipment.MaintenanceWindows;
import io.takt.equipment.SetupMatrices;
import io.takt.equipment.SetupMatrix.SetupTime;
import io.takt.equipment.ToolTypes;
import io.takt.equipment.WantedMatrix;
import io.takt.equipment.WantedToolType;
import io.takt.plant.Plant;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How long the demo's machine tools are set up, and when one of them is maintained. */
@Component
@Profile("demo")
class DemoCapacity {

    private final SetupMatrices matrices;
    private final MaintenanceWindows windows;
    private final ToolTypes tools;
    private final Plant plant;
    private final PlantDay plantDay;

    DemoCapacity(SetupMatrices matrices, MaintenanceWindows windows, ToolTypes tools, Plant plant, PlantDay plantDay) {
        this.matrices = matrices;
        this.windows = windows;
        this.tools = tools;
        this.plant = plant;
        this.plantDay = plantDay;
    }

    void load() {
        matrices.define(new WantedMatrix("SU-MILL", "加工中心换型矩阵", "Set-up of machining centers", DemoEquipmentClasses.MILL, null, 45, List.of(
                new SetupTime("HUB-80", "HUB-100", 30), new SetupTime("HUB-100", "HUB-80", 30), new SetupTime("HUB-80", "FLANGE", 60),
                new SetupTime("FLANGE", "HUB-80", 50))));
        matrices.define(new WantedMatrix("SU-LATHE", "数控车床换型矩阵", "Set-up of CNC lathes", DemoEquipmentClasses.LATHE, null, 30, List.of(
                new SetupTime("SFT-12", "SFT-16", 15), new SetupTime("SFT-16", "SFT-12", 20))));
    }

    /** What the machine tools work with. */
    void loadTools() {
        tool("TL-EM10", "立铣刀 Ø10", "End mill Ø10", 120, DemoEquipmentClasses.MILL, null);
        tool("TL-BOR28", "精镗刀 Ø28", "Fine boring tool Ø28", 60, DemoEquipmentClasses.MILL, "HUB-80");
        tool("TL-TCMT", "车刀片", "Turning insert", 200, DemoEquipmentClasses.LATHE, null);
    }

    private void tool(String code, String nameZh, String nameEn, int life, String equipmentClass, @Nullable String family) {
        tools.define(new WantedToolType(code, nameZh, nameEn, life, equipmentClass, family));
    }

    /** Next week's Wednesday, early. */
    void planMaintenance() {
        LocalDate day = plantDay.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusDays(2);
        Instant from = day.atTime(7, 0).atZone(plant.timeZone()).toInstant();
        Instant to = day.atTime(11, 0).atZone(plant.timeZone()).toInstant();
        windows.plan(DemoEquipment.MILL, from, to, "主轴保养 Spindle service");
    }
}
