package io.takt.workflow;

import static io.takt.workflow.BpmnText.end;
import static io.takt.workflow.BpmnText.flows;
import static io.takt.workflow.BpmnText.start;
import static io.takt.workflow.BpmnText.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.takt.workflow.SavePoint.Place;
import org.junit.jupiter.api.Test;

/** The save points of a model are read from its text, so that a new one joins every test by itself. */
class SavePointsTest {

    @Test
    void everyBoundaryAndEveryWaitIsListedOnce() {
        byte[] text = BpmnText.process("test", "<bpmn:message id=\"m\" name=\"done\"/>", start()
                + step("ask", "ask-a-rule", "camunda:asyncBefore=\"true\"")
                + step("plain", "known-step", "")
                + "<bpmn:receiveTask id=\"wait\" messageRef=\"m\" camunda:asyncAfter=\"true\"/>"
                + "<bpmn:userTask id=\"sign\" camunda:asyncAfter=\"true\"/>" + end()
                + flows("start", "ask", "plain", "wait", "sign", "end"));

        assertThat(SavePoints.of(BpmnReader.read(text))).containsExactly(
                new SavePoint("test", "start", Place.BEFORE), new SavePoint("test", "ask", Place.BEFORE),
                new SavePoint("test", "wait", Place.WAITING), new SavePoint("test", "wait", Place.AFTER),
                new SavePoint("test", "sign", Place.WAITING), new SavePoint("test", "sign", Place.AFTER));
    }
}
