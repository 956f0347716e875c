package io.takt.demo;

import io.takt.administration.spi.PlantDay;
import io.takt.personnel.PersonnelClasses;
import io.takt.personnel.Persons;
import io.takt.personnel.QualificationTypes;
import io.takt.personnel.Teams;
import io.takt.personnel.WantedPerson;
import io.takt.personnel.WantedPersonnelClass;
import io.takt.personnel.WantedQualificationType;
import io.takt.personnel.WantedTeam;
import io.takt.shared.ListQuery;
import io.takt.shared.Version;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's teams and people, once: three teams that take turns, and those who work by day. Some are whom the demo accounts belong to. */
@Component
@Profile("demo")
class DemoPeople {

    static final String CNC = "CNC";
    static final String PRESS = "PRESS";
    static final String INSPECTION = "FINAL-INSPECTION";
    static final String VEHICLE = "AGV";
    static final String MAINTENANCE = "MAINTENANCE";

    private static final String SITE = "S01";
    private static final String TEAM_A = "T-A";
    private static final String TEAM_B = "T-B";
    private static final String TEAM_C = "T-C";

    private final PersonnelClasses classes;
    private final QualificationTypes types;
    private final Teams teams;
    private final Persons persons;
    private final DemoSkills skills;
    private final PlantDay plantDay;

    DemoPeople(PersonnelClasses classes, QualificationTypes types, Teams teams, Persons persons, DemoSkills skills, PlantDay plantDay) {
        this.classes = classes;
        this.types = types;
        this.teams = teams;
        this.persons = persons;
        this.skills = skills;
        this.plantDay = plantDay;
    }

    void load() {
        if (persons.list(new ListQuery(0, 1, null, false, Map.of("archived", "any"))).total() > 0) {
            return;
        }
        defineClasses();
        defineTypes();
        defineTeams();
        definePersons();
        lead(TEAM_A, "甲班", "Team A", "E1001");
        lead(TEAM_B, "乙班", "Team B", "E1011");
        lead(TEAM_C, "丙班", "Team C", "E1021");
        skills.load();
    }

    private void defineClasses() {
        define("TEAM-LEADER", "班长", "Team leader");
        define("MACHINIST", "机加操作工", "Machining operator");
        define("ASSEMBLER", "装配工", "Assembler");
        define("INSPECTOR", "质检员", "Quality inspector");
        define("STOREKEEPER", "仓储/AGV 员", "Storekeeper and AGV operator");
        define("TECHNICIAN", "设备员", "Maintenance technician");
        define("ENGINEER", "工艺员", "Process engineer");
        define("PLANNER", "计划员", "Planner");
        define("MANAGEMENT", "管理人员", "Management");
    }

    private void define(String code, String nameZh, String nameEn) {
        classes.define(new WantedPersonnelClass(code, nameZh, nameEn));
    }

    private void defineTypes() {
        types.define(new WantedQualificationType(CNC, "数控操作", "CNC operation", "初级, 中级, 高级", "Junior, Intermediate, Senior", 36));
        types.define(new WantedQualificationType(PRESS, "压装", "Press fitting", null, null, 24));
        types.define(new WantedQualificationType(INSPECTION, "终检", "Final inspection", null, null, 24));
        types.define(new WantedQualificationType(VEHICLE, "AGV", "AGV operation", null, null, 24));
        types.define(new WantedQualificationType(MAINTENANCE, "设备维修", "Machine maintenance", null, null, 36));
    }

    private void defineTeams() {
        team(TEAM_A, "甲班", "Team A", SITE);
        team(TEAM_B, "乙班", "Team B", SITE);
        team(TEAM_C, "丙班", "Team C", "A01");
        team("T-MNT", "设备组", "Maintenance group", SITE);
        team("T-QUA", "质量组", "Quality group", "WC-QC");
        team("T-ENG", "工艺组", "Process engineering group", SITE);
        team("T-PLN", "计划组", "Planning group", SITE);
        team("T-WH", "仓储组", "Warehouse group", "A03");
    }

    private void team(String code, String nameZh, String nameEn, String place) {
        teams.define(new WantedTeam(code, nameZh, nameEn, place, null));
    }

    private void lead(String team, String nameZh, String nameEn, String leader) {
        String place = teams.read(team).place();
        teams.change(team, new Version(0), new WantedTeam(team, nameZh, nameEn, place, leader));
    }

    private void definePersons() {
        person("E1001", "刘洋", "Liu Yang", "TEAM-LEADER", TEAM_A, null);
        person("E1002", "王强", "Wang Qiang", "MACHINIST", TEAM_A, "operator");
        person("E1003", "陈静", "Chen Jing", "INSPECTOR", TEAM_A, "inspector");
        person("E1004", "黄丽", "Huang Li", "ASSEMBLER", TEAM_A, null);
        person("E1005", "徐斌", "Xu Bin", "ASSEMBLER", TEAM_A, null);
        person("E1006", "马超", "Ma Chao", "STOREKEEPER", TEAM_A, null);
        person("E1011", "张伟", "Zhang Wei", "TEAM-LEADER", TEAM_B, null);
        person("E1012", "林涛", "Lin Tao", "MACHINIST", TEAM_B, null);
        person("E1013", "何芳", "He Fang", "INSPECTOR", TEAM_B, null);
        person("E1014", "郭敏", "Guo Min", "ASSEMBLER", TEAM_B, null);
        person("E1015", "罗军", "Luo Jun", "ASSEMBLER", TEAM_B, null);
        person("E1016", "梁超", "Liang Chao", "STOREKEEPER", TEAM_B, null);
        person("E1021", "杨帆", "Yang Fan", "TEAM-LEADER", TEAM_C, null);
        person("E1022", "朱辉", "Zhu Hui", "MACHINIST", TEAM_C, null);
        person("E1023", "谢婷", "Xie Ting", "INSPECTOR", TEAM_C, null);
        person("E1031", "高翔", "Gao Xiang", "TECHNICIAN", "T-MNT", null);
        person("E1032", "邓勇", "Deng Yong", "TECHNICIAN", "T-MNT", null);
        person("E1041", "宋佳", "Song Jia", "INSPECTOR", "T-QUA", null);
        person("E1051", "周洋", "Zhou Yang", "ENGINEER", "T-ENG", "engineer");
        person("E1061", "李华", "Li Hua", "PLANNER", "T-PLN", "planner");
        person("E1071", "孙磊", "Sun Lei", "STOREKEEPER", "T-WH", "storekeeper");
        person("E1081", "赵敏", "Zhao Min", "MANAGEMENT", null, "supervisor");
        person("E1082", "吴刚", "Wu Gang", "MANAGEMENT", null, "admin");
    }

    private void person(String code, String nameZh, String nameEn, String personnelClass, @Nullable String team, @Nullable String account) {
        int years = 1 + Integer.parseInt(code.substring(1)) % 7;
        persons.define(new WantedPerson(code, nameZh, nameEn, personnelClass, team, account, plantDay.today().minusYears(years), null));
    }
}
