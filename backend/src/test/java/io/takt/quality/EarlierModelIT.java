package io.takt.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.quality.domain.Disposition;
import io.takt.quality.handling.ReviewBoard;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.Refused;
import io.takt.workflow.ProcessModels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case goes on by the version of its process that it began with. */
class EarlierModelIT extends NonconformingHub {

    @Autowired
    private ProcessModels models;

    @Test
    void aCaseOfAnEarlierVersionOfItsProcessKnowsNoRegradingAndEndsWellWithoutIt() throws IOException {
        byte[] shipped = Files.readAllBytes(Path.of("../process-models/quality/handle-nonconformance.bpmn"));
        publish(withoutRegrading(new String(shipped, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        String order;
        try {
            machines.boreOf(1, "28.010");
            order = released(1);
            line.task(order, ReviewBoard.FORM);
        } finally {
            publish(shipped);
        }
        assertThat(only(order).choices()).containsExactly("USE_AS_IS", "SCRAP");
        assertThatThrownBy(() -> line.review(order, Disposition.REGRADE)).isInstanceOf(Refused.class)
                .extracting("code").isEqualTo("quality.noRegrading");
        line.review(order, Disposition.USE_AS_IS);
        line.store(order);
        line.until(order, page -> page.state().equals("COMPLETED"));
    }

    private void publish(byte[] model) {
        Actors.as(Actor.system("test"), () -> models.publish(model));
    }

    /** The model as it was before units could be regraded. */
    private static String withoutRegrading(String model) {
        return model.replaceAll("(?s)<bpmndi:BPMN(Shape|Edge) id=\"[^\"]*(regrade|put-away)[^\"]*\".*?</bpmndi:BPMN\\1>", "")
                .replaceAll("(?s)<bpmn:sequenceFlow id=\"[^\"]*(regrade|put-away)[^\"]*\".*?(/>|</bpmn:sequenceFlow>)", "")
                .replaceAll("<bpmn:(exclusiveGateway|userTask) id=\"(gateway-regrade|put-away-downgraded)\"[^>]*/>", "");
    }
}
