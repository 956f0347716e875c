package io.takt.connectivity.opcua;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.codec.RawType;
import io.takt.connectivity.codec.Scaling;
import io.takt.connectivity.layers.LayerByLayer;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.DeviceTrouble;
import io.takt.connectivity.spi.Driver;
import io.takt.connectivity.spi.LayerResult;
import io.takt.shared.InvalidInput.Fault;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned;
import org.eclipse.milo.opcua.stack.core.util.EndpointUtil;
import org.springframework.stereotype.Component;

/** OPC UA without encryption, anonymous. Options: {@code timeoutMillis} (2000). */
@Component
class OpcUaDriver implements Driver {

    @Override
    public List<String> ids() {
        return List.of("opcua");
    }

    @Override
    public List<Fault> check(DeviceDefinition definition) {
        List<Fault> faults = new ArrayList<>();
        if (!definition.endpoint().matches("opc\\.tcp://[A-Za-z0-9._-]+:\\d{1,5}(/\\S*)?")) {
            faults.add(new Fault("/endpoint", "connectivity.endpointOpcUa", definition.endpoint()));
        }
        if (timeout(definition) < 0) {
            faults.add(new Fault("/options/timeoutMillis", "connectivity.optionBetween", "timeoutMillis", 50, 30_000));
        }
        for (int i = 0; i < definition.tags().size(); i++) {
            check(definition.tags().get(i), "/tags/" + i, faults);
        }
        return faults;
    }

    @Override
    public DeviceSession open(DeviceDefinition definition) {
        OpcUaClient client = null;
        try {
            client = client(definition);
            return new OpcUaSession(OpcUaWire.connect(client), definition.tags());
        } catch (UaException | RuntimeException failure) {
            if (client != null) {
                OpcUaWire.close(client);
            }
            throw DeviceTrouble.linkLost("connectivity.unreachable", definition.endpoint(), failure);
        }
    }

    @Override
    public List<LayerResult> test(DeviceDefinition definition) {
        return LayerByLayer.test(this, definition, String.valueOf(EndpointUtil.getHost(definition.endpoint())),
                EndpointUtil.getPort(definition.endpoint()));
    }

    private static OpcUaClient client(DeviceDefinition definition) throws UaException {
        String endpoint = definition.endpoint();
        int timeoutMillis = timeout(definition);
        return OpcUaClient.create(endpoint,
                // a server behind another name or port still answers at the address that people gave
                endpoints -> endpoints.stream()
                        .filter(offered -> SecurityPolicy.None.getUri().equals(offered.getSecurityPolicyUri()))
                        .map(offered -> EndpointUtil.updateUrl(offered, EndpointUtil.getHost(endpoint),
                                EndpointUtil.getPort(endpoint)))
                        .findFirst(),
                transport -> transport.setConnectTimeout(Unsigned.uint(timeoutMillis))
                        .setAcknowledgeTimeout(Unsigned.uint(timeoutMillis)),
                config -> config.setApplicationName(LocalizedText.english("Takt"))
                        .setApplicationUri("urn:takt:client")
                        .setSessionEndpointValidationEnabled(false)
                        .setRequestTimeout(Unsigned.uint(timeoutMillis))
                        .setSessionTimeout(Unsigned.uint(sessionMillis(definition, timeoutMillis))));
    }

    /** A server keeps a session that was lost for so long, and many a server has only a few to give. */
    private static long sessionMillis(DeviceDefinition definition, int timeoutMillis) {
        return 5L * Math.max(definition.periodMillis(), timeoutMillis);
    }

    private static void check(TagDefinition tag, String pointer, List<Fault> faults) {
        if (NodeId.parseSafe(tag.address()).isEmpty()) {
            faults.add(new Fault(pointer + "/address", "connectivity.nodeId", tag.address()));
        }
        if (RawType.parse(tag.type()).isEmpty()) {
            faults.add(new Fault(pointer + "/type", "connectivity.rawType", tag.type()));
        }
        if (Scaling.parse(tag.scaling()).isEmpty()) {
            faults.add(new Fault(pointer + "/scaling", "connectivity.scaling", String.valueOf(tag.scaling())));
        }
    }

    /** −1 if the option is no number that makes sense. */
    private static int timeout(DeviceDefinition definition) {
        String text = definition.options().getOrDefault("timeoutMillis", "2000");
        int value = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
        return value >= 50 && value <= 30_000 ? value : -1;
    }
}
