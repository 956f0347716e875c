package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.TestBrowser.Answer;
import io.takt.personnel.Persons;
import io.takt.personnel.Qualifications;
import io.takt.personnel.Qualifications.Grant;
import io.takt.personnel.SkillRequirements;
import io.takt.personnel.WantedPerson;
import io.takt.plant.Plant;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PlantClock;
import io.takt.shared.Version;
import io.takt.shopfloor.ShopFloor.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule R1 of people: who lacks what a station needs does not begin work there, and reads why and what to do. */
class QualifiedPeopleIT extends OnTheShopFloor {

    private static final String GAUGE = "WU-GAU";

    @Autowired
    private Persons persons;

    @Autowired
    private Qualifications qualifications;

    @Autowired
    private SkillRequirements requirements;

    @Autowired
    private PlantClock clock;

    @Autowired
    private Plant plant;

    @Test
    void whoIsNotQualifiedOrNoLongerDoesNotBeginAndOneWhoIsDoes() {
        Person person = floor.unskilled();
        String order = floor.order(1);
        long load = floor.task(order, "execution/load");

        Answer missing = claim(person, load);
        assertThat(missing.json().path("code").asText()).as(missing.toString()).isEqualTo("execution.certificateMissing");
        assertThat(floor.load(load).by(person).json().path("code").asText()).isEqualTo("execution.certificateMissing");

        grant(person, today().minusDays(1));
        Answer expired = claim(person, load);
        assertThat(expired.status()).isEqualTo(422);
        assertThat(expired.json().path("code").asText()).isEqualTo("execution.certificateExpired");
        assertThat(expired.json().path("title").asText()).contains(today().minusDays(1).toString(), "Junior");
        person.browser().speaking(Locale.SIMPLIFIED_CHINESE);
        assertThat(claim(person, load).toString()).contains("已过期", "换证");

        grant(person, today());
        assertThat(claim(person, load).status()).isEqualTo(200);
        assertThat(floor.load(load).by(person).status()).isLessThan(300);
        assertThat(decisions("JO-" + order + "-1-05")).satisfiesExactly(first -> assertThat(first).contains("MISSING"),
                second -> assertThat(second).contains("EXPIRED"), third -> assertThat(third).contains("VALID"));
        floor.play(order);
    }

    @Test
    void inspectingAtAStationIsWorkAsWellAndCountsNoMoreOnceTheEmploymentIsOver() {
        Person gone = floor.unskilled();
        grant(gone, today());
        String order = floor.order(1);
        floor.done(floor.load(floor.task(order, "execution/load")));
        long look = floor.task(order, "quality/visual-inspection");

        Actors.as(Actor.system("test"), () -> requirements.require("CNC", GAUGE, 1));
        try {
            assertThat(claim(floor.unskilled(), look).json().path("code").asText()).isEqualTo("execution.certificateMissing");
            assertThat(claim(gone, look).status()).isEqualTo(200);
            ShopFloor.good(gone.browser().post(ShopFloor.TASKS + "/" + look + "/return", Map.of()));
            leave(gone, today().minusDays(1));
            assertThat(floor.look(look).by(gone).json().path("code").asText()).isEqualTo("execution.certificateMissing");
            floor.done(floor.look(look));
        } finally {
            Actors.as(Actor.system("test"), () -> requirements.release("CNC", GAUGE));
        }
        floor.play(order);
    }

    private List<String> decisions(String job) {
        return rows.queryForList("SELECT facts FROM rules_decision WHERE rule_set = 'dispatch-gate' AND subject_code = ? "
                + "AND facts LIKE '%Junior%' ORDER BY id", String.class, job);
    }

    private void leave(Person person, LocalDate last) {
        String code = "E-" + person.name();
        Actors.as(Actor.system("test"), () -> persons.change(code, new Version(0),
                new WantedPerson(code, "新人", "Newcomer", null, null, person.name(), null, last)));
    }

    private Answer claim(Person person, long task) {
        return person.browser().post(ShopFloor.TASKS + "/" + task + "/claim", Map.of());
    }

    private void grant(Person person, LocalDate last) {
        Actors.as(Actor.system("test"), () -> {
            String code = "E-" + person.name();
            persons.define(new WantedPerson(code, "新人", "Newcomer", null, null, person.name(), null, null));
            qualifications.grant(code, new Grant("CNC", 1, last.minusYears(1), last, null, null));
        });
    }

    private LocalDate today() {
        return clock.now().atZone(plant.timeZone()).toLocalDate();
    }
}
