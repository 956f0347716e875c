package io.takt.connectivity.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.HandshakeDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefinitionCheckTest {

    private static final TagDefinition REQUEST = new TagDefinition("reqSeq", "holding:0:uint32", "uint32", null, null, true);
    private static final TagDefinition DONE = new TagDefinition("doneSeq", "holding:2:uint32", "uint32", null, null, false);
    private static final TagDefinition TEXT = new TagDefinition("jobNo", "holding:4:string(8)", "string(8)", null, null, false);

    @Test
    void aSoundDefinitionHasNoFault() {
        DeviceDefinition device = device(List.of(REQUEST, DONE), new HandshakeDefinition("reqSeq", "doneSeq",
                List.of(), List.of()), List.of(new TriggerDefinition("parts", "COUNTER", "doneSeq")));

        assertThat(DefinitionCheck.faults(device)).isEmpty();
    }

    @Test
    void allFaultsAreToldAtOnceAtTheirFields() {
        DeviceDefinition device = new DeviceDefinition("bad code", "modbus-tcp", " ", Map.of(), 5,
                List.of(REQUEST, DONE, TEXT, TEXT), new HandshakeDefinition("doneSeq", "jobNo", List.of("jobNo"),
                List.of("nowhere")), List.of(new TriggerDefinition("done", "PULSE", "doneSeq"),
                new TriggerDefinition("parts", "COUNTER", "jobNo"), new TriggerDefinition("rate", "RATE", "doneSeq")));

        assertThat(DefinitionCheck.faults(device)).extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactlyInAnyOrder("/code connectivity.codeMalformed", "/endpoint connectivity.endpointMissing",
                        "/periodMillis connectivity.periodOutOfRange", "/tags/3/name connectivity.nameTwice",
                        "/triggers/0/name connectivity.nameTwice", "/triggers/0/type connectivity.pulseRefused",
                        "/triggers/1/tag connectivity.counterType", "/triggers/2/type connectivity.triggerTypeUnknown",
                        "/handshake/requestTag connectivity.tagNotWritable",
                        "/handshake/doneTag connectivity.sequenceType",
                        "/handshake/parameterTags/0 connectivity.tagNotWritable",
                        "/handshake/valueTags/0 connectivity.tagUnknown");
    }

    @Test
    void whatCountsHasNoScaling() {
        TagDefinition scaled = new TagDefinition("count", "holding:0", "uint32", "0.1", null, true);
        DeviceDefinition device = device(List.of(scaled), new HandshakeDefinition("count", "count", List.of(), List.of()),
                List.of(new TriggerDefinition("parts", "COUNTER", "count")));

        assertThat(DefinitionCheck.faults(device)).extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactlyInAnyOrder("/triggers/0/tag connectivity.countScaled",
                        "/handshake/requestTag connectivity.countScaled", "/handshake/doneTag connectivity.countScaled");
    }

    private static DeviceDefinition device(List<TagDefinition> tags, HandshakeDefinition handshake,
            List<TriggerDefinition> triggers) {
        return new DeviceDefinition("M01", "modbus-tcp", "127.0.0.1:502", Map.of(), 200, tags, handshake, triggers);
    }
}
