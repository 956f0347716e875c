package io.takt.connectivity.setup;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.HandshakeDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import io.takt.connectivity.domain.TriggerKind;
import io.takt.shared.InvalidInput.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Everything about a definition that no driver needs to be asked for. */
final class DefinitionCheck {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int SHORTEST_PERIOD = 20;
    private static final int LONGEST_PERIOD = 3_600_000;

    private final DeviceDefinition device;
    private final List<Fault> faults = new ArrayList<>();

    private DefinitionCheck(DeviceDefinition device) {
        this.device = device;
    }

    static List<Fault> faults(DeviceDefinition device) {
        DefinitionCheck check = new DefinitionCheck(device);
        check.head();
        check.tags();
        check.triggers();
        Optional.ofNullable(device.handshake()).ifPresent(check::handshake);
        return check.faults;
    }

    private void head() {
        code("/code", device.code());
        if (device.endpoint().isBlank()) {
            add("/endpoint", "connectivity.endpointMissing");
        }
        if (device.periodMillis() < SHORTEST_PERIOD || device.periodMillis() > LONGEST_PERIOD) {
            add("/periodMillis", "connectivity.periodOutOfRange", SHORTEST_PERIOD, LONGEST_PERIOD);
        }
        if (device.tags().isEmpty()) {
            add("/tags", "connectivity.tagsMissing");
        }
    }

    private void tags() {
        Set<String> names = new HashSet<>();
        for (int index = 0; index < device.tags().size(); index++) {
            TagDefinition tag = device.tags().get(index);
            unique("/tags/" + index + "/name", tag.name(), names);
        }
    }

    private void triggers() {
        Set<String> names = new HashSet<>(Set.of("done"));
        for (int index = 0; index < device.triggers().size(); index++) {
            TriggerDefinition trigger = device.triggers().get(index);
            String at = "/triggers/" + index;
            unique(at + "/name", trigger.name(), names);
            known(at + "/tag", trigger.tag()).ifPresent(tag -> type(at, trigger, tag));
        }
    }

    private void type(String at, TriggerDefinition trigger, TagDefinition tag) {
        switch (trigger.type()) {
            case "STATE" -> { }
            case "COUNTER" -> {
                if (TriggerKind.counterBits(tag.type()).isEmpty()) {
                    add(at + "/tag", "connectivity.counterType", tag.name(), tag.type());
                }
                unscaled(at + "/tag", tag);
            }
            case "PULSE", "RISING", "FALLING" -> add(at + "/type", "connectivity.pulseRefused", trigger.type());
            default -> add(at + "/type", "connectivity.triggerTypeUnknown", trigger.type());
        }
    }

    private void handshake(HandshakeDefinition handshake) {
        sequence("/handshake/requestTag", handshake.requestTag(), true);
        sequence("/handshake/doneTag", handshake.doneTag(), false);
        if (handshake.acknowledgeTag() != null) {
            sequence("/handshake/acknowledgeTag", handshake.acknowledgeTag(), true);
        }
        for (int index = 0; index < handshake.parameterTags().size(); index++) {
            String at = "/handshake/parameterTags/" + index;
            known(at, handshake.parameterTags().get(index)).ifPresent(tag -> writable(at, tag));
        }
        for (int index = 0; index < handshake.valueTags().size(); index++) {
            known("/handshake/valueTags/" + index, handshake.valueTags().get(index));
        }
    }

    private void sequence(String at, String name, boolean written) {
        known(at, name).ifPresent(tag -> {
            if (TriggerKind.largestSequence(tag.type()).isEmpty()) {
                add(at, "connectivity.sequenceType", name, tag.type());
            }
            unscaled(at, tag);
            if (written) {
                writable(at, tag);
            }
        });
    }

    private void unscaled(String at, TagDefinition tag) {
        if (tag.scaling() != null && !tag.scaling().isBlank()) {
            add(at, "connectivity.countScaled", tag.name());
        }
    }

    private void writable(String at, TagDefinition tag) {
        if (!tag.writable()) {
            add(at, "connectivity.tagNotWritable", tag.name());
        }
    }

    private Optional<TagDefinition> known(String at, String name) {
        Optional<TagDefinition> tag = TriggerKind.tag(device, name);
        if (tag.isEmpty()) {
            add(at, "connectivity.tagUnknown", name);
        }
        return tag;
    }

    private void unique(String at, String name, Set<String> names) {
        code(at, name);
        if (!names.add(name)) {
            add(at, "connectivity.nameTwice", name);
        }
    }

    private void code(String at, String text) {
        if (!CODE.matcher(text).matches()) {
            add(at, "connectivity.codeMalformed", text);
        }
    }

    private void add(String at, String code, Object... arguments) {
        faults.add(new Fault(at, code, arguments));
    }
}
