package io.takt.workflow.gate;

import static io.takt.workflow.BpmnText.end;
import static io.takt.workflow.BpmnText.flows;
import static io.takt.workflow.BpmnText.start;
import static io.takt.workflow.BpmnText.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.workflow.BpmnText;
import io.takt.workflow.Finding;
import io.takt.workflow.RefusedModel;
import io.takt.workflow.StraightRouting;
import io.takt.workflow.StraightRouting.Call;
import io.takt.workflow.StraightRouting.EndStep;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What makes a sound model: save points, ways out, known steps and forms. */
class GateTest {

    private static final String RECEIVE =
            "<bpmn:receiveTask id=\"wait\" messageRef=\"m\" camunda:asyncAfter=\"true\"/>\n";
    private static final String MESSAGE = "<bpmn:message id=\"m\" name=\"done\"/>";
    private static final String TIMER = """
            <bpmn:boundaryEvent id="late" attachedToRef="wait"><bpmn:timerEventDefinition>
              <bpmn:timeDuration>${limit}</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
            """;

    private final Gate gate = TestGate.gate();

    @Test
    void aSoundModelHasNoFinding() {
        assertThat(codes(MESSAGE, start() + step("work", "known-step", "") + RECEIVE + TIMER + end()
                + flows("start", "work", "wait", "end") + flows("late", "end"))).isEmpty();
    }

    @Test
    void aProcessSavesAtItsStart() {
        String start = "<bpmn:startEvent id=\"start\"/>";

        assertThat(codes("", start + step("work", "known-step", "") + end() + flows("start", "work", "end")))
                .containsExactly("workflow.gate.asyncBeforeMissing at start");
        assertThat(codes("", start + step("work", "known-step", "camunda:asyncBefore=\"true\"") + end()
                + flows("start", "work", "end")))
                .isEmpty();
    }

    @Test
    void waitingForADeviceNeedsATimerAndASavePointBehindIt() {
        String bare = "<bpmn:receiveTask id=\"wait\" messageRef=\"m\"/>";

        assertThat(codes(MESSAGE, start() + bare + end() + flows("start", "wait", "end")))
                .containsExactly("workflow.gate.waitWithoutTimer at wait", "workflow.gate.asyncAfterMissing at wait");
    }

    @Test
    void aChoiceNeedsADefault() {
        String gateway = "<bpmn:exclusiveGateway id=\"choice\"/>" + """
                <bpmn:sequenceFlow id="yes" sourceRef="choice" targetRef="end">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${a == 'YES'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                """;

        assertThat(codes("", start() + gateway + end() + flows("start", "choice", "end")))
                .containsExactly("workflow.gate.defaultMissing at choice");
    }

    @Test
    void aRuleIsAskedBehindASavePoint() {
        assertThat(codes("", start() + step("ask", "ask-a-rule", "") + end() + flows("start", "ask", "end")))
                .containsExactly("workflow.gate.asyncBeforeMissing at ask");
    }

    @Test
    void anUnknownStepIsRefused() {
        assertThat(codes("", start() + step("work", "no-such-step", "") + end() + flows("start", "work", "end")))
                .containsExactly("workflow.gate.stepUnknown at work");
    }

    @Test
    void aDeclaredErrorMustBeCaught() {
        String risky = start() + step("work", "risky-step", "") + end() + flows("start", "work", "end");
        String catching = BpmnText.onError("no", "work", "errorRef=\"e\"")
                + flows("no", "end");

        assertThat(codes("", risky)).containsExactly("workflow.gate.errorUncaught at work");
        assertThat(codes("<bpmn:error id=\"e\" errorCode=\"test.refused\"/>", risky + catching)).isEmpty();
        assertThat(codes("<bpmn:error id=\"e\" errorCode=\"test.other\"/>", risky + catching))
                .containsExactly("workflow.gate.errorUncaught at work");
    }

    @Test
    void anErrorIsAlsoCaughtByTheScopeAround() {
        String inside = "<bpmn:startEvent id=\"in\"/>" + step("work", "risky-step", "") + "<bpmn:endEvent id=\"out\"/>"
                + flows("in", "work", "out");
        String scope = start() + "<bpmn:subProcess id=\"scope\">" + inside + "</bpmn:subProcess>" + end()
                + flows("start", "scope", "end")
                + BpmnText.onError("no", "scope", "") + flows("no", "end");

        assertThat(codes("", scope)).isEmpty();
    }

    @Test
    void everyElementIsDrawn() {
        byte[] text = BpmnText.process("test", "", start() + end() + flows("start", "end"));
        String undrawn = new String(text, StandardCharsets.UTF_8)
                .replaceAll("<bpmndi:BPMNShape id=\"shape_end\".*?</bpmndi:BPMNShape>", "");

        assertThat(gate.check(undrawn.getBytes(StandardCharsets.UTF_8))).extracting(Finding::code, Finding::elementId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("workflow.gate.notDrawn", "end"));
    }

    @Test
    void aCallIsBoundToItsDeploymentAndSavedBefore() {
        assertThat(codes("", start() + "<bpmn:callActivity id=\"call\" calledElement=\"other\"/>" + end()
                + flows("start", "call", "end")))
                .containsExactly("workflow.gate.asyncBeforeMissing at call", "workflow.gate.callBinding at call");
    }

    @Test
    void aGeneratedRoutingPasses() {
        StraightRouting routing = new StraightRouting("routing-rt-hub-a", "轮毂 <A> & \"B\"",
                List.of(new Call("op_05", "05 领料上料", "run-operation", Map.of("lot", "lot", "workOrder", "order"),
                        Map.of()),
                        new Call("op_10", "10 铣削轮毂", "run-operation", Map.of("lot", "lot"), Map.of("good", "good"))),
                new EndStep("close-lot", "Close the lot"));

        Gate.AcceptedModel model = gate.accept(routing.bpmn().getBytes(StandardCharsets.UTF_8));

        assertThat(model.key()).isEqualTo("routing-rt-hub-a");
        assertThat(model.name()).isEqualTo("轮毂 <A> & \"B\"");
        assertThat(model.calls()).containsExactly("run-operation");
    }

    @Test
    void theRefusalNamesTheModelAndAllFindings() {
        byte[] text = BpmnText.process("broken", "", start() + step("a", "no-such", "") + step("b", "no-such", "")
                + end()
                + flows("start", "a", "b", "end"));

        assertThatThrownBy(() -> gate.accept(text)).isInstanceOfSatisfying(RefusedModel.class, refused -> {
            assertThat(refused.arguments()).contains("broken");
            assertThat(refused.findings()).extracting(Finding::elementId).containsExactly("a", "b");
        });
    }

    private List<String> codes(String roots, String elements) {
        return gate.check(BpmnText.process("test", roots, elements)).stream()
                .map(finding -> finding.code() + " at " + finding.elementId()).toList();
    }
}
