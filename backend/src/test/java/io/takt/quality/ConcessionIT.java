package io.takt.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.SignedInPeople;
import io.takt.administration.Settings;
import io.takt.execution.line.HubLine;
import io.takt.quality.Nonconformances.NonconformanceView;
import io.takt.quality.Nonconformances.Signed;
import io.takt.quality.domain.Disposition;
import io.takt.quality.handling.ReviewBoard;
import io.takt.quality.handling.ReviewBoard.Verdict;
import io.takt.security.Signature;
import io.takt.security.Signatures;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.InvalidInput;
import io.takt.shared.Refused;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit is used as it is only by the signature of somebody who may give it. */
class ConcessionIT extends NonconformingHub {

    @Autowired
    private SignedInPeople people;

    @Autowired
    private ReviewBoard board;

    @Autowired
    private Signatures signatures;

    @Autowired
    private Settings settings;

    @Test
    void aConcessionIsSignedAndItsContentCannotBeChangedUnseen() {
        machines.boreOf(1, "28.010");
        String order = released(1);
        line.review(order, Disposition.USE_AS_IS);
        line.store(order);
        line.until(order, reached -> reached.state().equals("COMPLETED"));

        NonconformanceView conceded = only(order);
        Signed signed = Objects.requireNonNull(conceded.signed());
        assertThat(signed.signer()).isEqualTo(line.nameOf("inspector"));
        Signature kept = signatures.findLast("quality.nonconformance", conceded.code()).orElseThrow();
        assertThat(kept.content()).contains("unit=" + conceded.unit(), "measured=28.010", "disposition=USE_AS_IS", "reason=seen by the board");
        assertThat(signed.hash()).isEqualTo(kept.hash()).hasSize(64);
    }

    @Test
    void aWrongPasswordSignsNothingAndCountsTowardsTheLock() {
        machines.boreOf(1, "28.010");
        String order = released(1);
        long task = line.task(order, ReviewBoard.FORM).id();
        Actor guesser = Actor.person(people.person("quality.dispose", "execution.read"));
        Verdict guessed = new Verdict(Disposition.USE_AS_IS, "it fits", null, "guessed");

        for (int time = 1; time < 5; time++) {
            assertThat(passwordFault(guesser, task, guessed)).isEqualTo("security.wrongPassword");
        }
        assertThat(passwordFault(guesser, task, guessed)).isEqualTo("security.accountLocked");
        assertThat(passwordFault(guesser, task, HubLine.verdict(Disposition.USE_AS_IS))).as("the right one").isEqualTo("security.accountLocked");
        assertThat(only(order).signed()).isNull();
        line.review(order, Disposition.SCRAP);
    }

    private String passwordFault(Actor who, long task, Verdict verdict) {
        try {
            Actors.as(who, () -> board.decide(task, verdict));
            return "";
        } catch (InvalidInput wrong) {
            return wrong.faults().get(0).code();
        }
    }

    @Test
    void whereThePlantWantsFourEyesNobodyConcedesWhatTheyHaveMade() {
        machines.boreOf(1, "28.010");
        String order = released(1);
        long task = line.task(order, ReviewBoard.FORM).id();
        fourEyes(true);
        try {
            people.allow(line.nameOf("operator"), "quality.dispose");
            assertThatThrownBy(() -> line.run("operator", () -> board.decide(task, HubLine.verdict(Disposition.USE_AS_IS))))
                    .isInstanceOf(Refused.class).extracting("code").isEqualTo("security.fourEyes");
            line.review(order, Disposition.USE_AS_IS);
        } finally {
            fourEyes(false);
        }
        assertThat(only(order).signed()).isNotNull();
    }

    private void fourEyes(boolean wanted) {
        Actors.as(Actor.system("test"), () -> settings.change("quality.concession-four-eyes", String.valueOf(wanted)));
    }
}
