package io.takt.workflow.camunda;

import static io.takt.workflow.BpmnText.end;
import static io.takt.workflow.BpmnText.flows;
import static io.takt.workflow.BpmnText.onError;
import static io.takt.workflow.BpmnText.process;
import static io.takt.workflow.BpmnText.start;
import static io.takt.workflow.BpmnText.step;

/** The models that the runtime's tests run. */
final class RuntimeModels {

    private static final String TASK = """
            <bpmn:userTask id="sign" name="Sign" camunda:formKey="takt:test/form"
                camunda:candidateGroups="${station},leads"/>
            """;
    private static final String TIMER = """
            <bpmn:boundaryEvent id="late" attachedToRef="wait"><bpmn:timerEventDefinition>
              <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">${limit}</bpmn:timeDuration>
            </bpmn:timerEventDefinition></bpmn:boundaryEvent>
            """;
    private static final String LEFT = """
            <bpmn:sequenceFlow id="choice_left" sourceRef="choice" targetRef="left">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${side == 'left'}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            """;

    private RuntimeModels() {
    }

    static byte[] oneStep(String key, String step) {
        return process(key, "", start() + step("work", step, "") + end() + flows("start", "work", "end"));
    }

    static byte[] twoSteps(String key) {
        return process(key, "", start() + step("first", "known-step", "camunda:asyncBefore=\"true\"")
                + step("second", "known-step", "camunda:asyncBefore=\"true\"") + end()
                + flows("start", "first", "second", "end"));
    }

    /** The first step works, the second one may refuse: then the way goes over {@code handled}. */
    static byte[] refusal(String key) {
        return process(key, "<bpmn:error id=\"e\" errorCode=\"test.refused\"/>", start()
                + step("work", "scripted-step", "")
                + onError("no", "work", "errorRef=\"e\"")
                + step("handled", "known-step", "") + end() + flows("start", "work", "end")
                + flows("no", "handled", "end"));
    }

    /** Waits for {@code done}; a timer opens {@code by_hand}. */
    static byte[] waiting(String key) {
        return process(key, "<bpmn:message id=\"m\" name=\"done\"/>", start()
                + "<bpmn:receiveTask id=\"wait\" name=\"Wait\" messageRef=\"m\" camunda:asyncAfter=\"true\"/>\n"
                + TIMER + step("by_hand", "known-step", "") + end() + flows("start", "wait", "end")
                + flows("late", "by_hand", "end"));
    }

    static byte[] taskThenFork(String key) {
        return process(key, "", start() + TASK + "<bpmn:parallelGateway id=\"fork\"/><bpmn:parallelGateway id=\"join\"/>"
                + step("one", "known-step", "camunda:asyncBefore=\"true\"") + step("other", "known-step", "camunda:asyncBefore=\"true\"")
                + end() + flows("start", "sign", "fork", "one", "join", "end") + flows("fork", "other", "join"));
    }

    /** A step works while another branch waits for {@code done}. */
    static byte[] stepBesideAWait(String key) {
        return process(key, "<bpmn:message id=\"m\" name=\"done\"/><bpmn:error id=\"e\" errorCode=\"test.refused\"/>", start()
                + "<bpmn:parallelGateway id=\"fork\"/><bpmn:parallelGateway id=\"join\"/>"
                + "<bpmn:receiveTask id=\"wait\" name=\"Wait\" messageRef=\"m\" camunda:asyncAfter=\"true\"/>" + TIMER
                + step("work", "scripted-step", "camunda:asyncBefore=\"true\"") + onError("no", "work", "errorRef=\"e\"")
                + end() + flows("start", "fork", "wait", "join", "end") + flows("fork", "work", "join") + flows("no", "end") + flows("late", "end"));
    }

    static byte[] task(String key) {
        return process(key, "", start() + TASK + end() + flows("start", "sign", "end"));
    }

    static byte[] taskThenStep(String key) {
        return process(key, "", start() + TASK + step("after", "known-step", "") + end()
                + flows("start", "sign", "after", "end"));
    }

    static byte[] calling(String key, String called) {
        return process(key, "", start() + "<bpmn:callActivity id=\"call\" calledElement=\"" + called
                + "\" camunda:calledElementBinding=\"deployment\" camunda:asyncBefore=\"true\"/>" + end()
                + flows("start", "call", "end"));
    }

    static byte[] choice(String key) {
        return process(key, "", start() + "<bpmn:exclusiveGateway id=\"choice\" default=\"choice_right\"/>"
                + step("left", "known-step", "camunda:asyncBefore=\"true\"")
                + step("right", "known-step", "camunda:asyncBefore=\"true\"") + TASK + end()
                + flows("start", "choice", "right", "sign") + flows("left", "sign", "end") + LEFT);
    }
}
