package io.takt.connectivity.simulator;

import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.uint;
import static org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned.ushort;

import io.takt.shared.PlantClock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.milo.opcua.sdk.core.AccessLevel;
import org.eclipse.milo.opcua.sdk.core.Reference;
import org.eclipse.milo.opcua.sdk.server.EndpointConfig;
import org.eclipse.milo.opcua.sdk.server.ManagedNamespaceWithLifecycle;
import org.eclipse.milo.opcua.sdk.server.OpcUaServer;
import org.eclipse.milo.opcua.sdk.server.OpcUaServerConfig;
import org.eclipse.milo.opcua.sdk.server.identity.AnonymousIdentityValidator;
import org.eclipse.milo.opcua.sdk.server.items.DataItem;
import org.eclipse.milo.opcua.sdk.server.items.MonitoredItem;
import org.eclipse.milo.opcua.sdk.server.nodes.UaVariableNode;
import org.eclipse.milo.opcua.sdk.server.util.SubscriptionModel;
import org.eclipse.milo.opcua.stack.core.NodeIds;
import org.eclipse.milo.opcua.stack.core.security.DefaultCertificateManager;
import org.eclipse.milo.opcua.stack.core.security.MemoryCertificateQuarantine;
import org.eclipse.milo.opcua.stack.core.security.SecurityPolicy;
import org.eclipse.milo.opcua.stack.core.transport.TransportProfile;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.enumerated.MessageSecurityMode;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransport;
import org.eclipse.milo.opcua.stack.transport.server.tcp.OpcTcpServerTransportConfig;

/** Shows variables as an OPC UA server on loopback, without encryption. Source times are plant times. */
final class OpcUaFace implements Face {

    private static final int PATIENCE_SECONDS = 10;

    private final OpcUaServer server;
    private final Nodes nodes;
    private final PlantClock clock;

    private OpcUaFace(OpcUaServer server, Nodes nodes, PlantClock clock) {
        this.server = server;
        this.nodes = nodes;
        this.clock = clock;
    }

    static OpcUaFace open(String device, List<Variable> variables, int port, PlantClock clock) {
        OpcUaServer server = new OpcUaServer(config(device, port),
                profile -> new OpcTcpServerTransport(OpcTcpServerTransportConfig.newBuilder().build()));
        try {
            server.startup().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while " + device + " was starting", stopped);
        } catch (Exception refused) {
            throw new IllegalStateException("the simulated OPC UA device cannot listen on port " + port, refused);
        }
        Nodes nodes = new Nodes(server, device, variables);
        nodes.startup();
        return new OpcUaFace(server, nodes, clock);
    }

    @Override
    public Object get(String variable) {
        return nodes.node(variable).getValue().getValue().getValue();
    }

    @Override
    public void set(String variable, Object value) {
        Object typed = typed(nodes.variable(variable), value);
        nodes.node(variable).setValue(new DataValue(new Variant(typed), StatusCode.GOOD, new DateTime(clock.now())));
    }

    @Override
    public void stop() {
        nodes.shutdown();
        server.shutdown();
    }

    private static OpcUaServerConfig config(String device, int port) {
        EndpointConfig endpoint = EndpointConfig.newBuilder()
                .setTransportProfile(TransportProfile.TCP_UASC_UABINARY)
                .setBindAddress("127.0.0.1")
                .setBindPort(port)
                .setHostname("127.0.0.1")
                .setPath("/" + device)
                .setSecurityPolicy(SecurityPolicy.None)
                .setSecurityMode(MessageSecurityMode.None)
                .addTokenPolicy(OpcUaServerConfig.USER_TOKEN_POLICY_ANONYMOUS)
                .build();
        return OpcUaServerConfig.builder()
                .setApplicationName(LocalizedText.english(device))
                .setApplicationUri("urn:takt:simulator:" + device)
                .setProductUri("urn:takt:simulator")
                .setCertificateManager(new DefaultCertificateManager(new MemoryCertificateQuarantine()))
                .setIdentityValidator(AnonymousIdentityValidator.INSTANCE)
                .setEndpoints(Set.of(endpoint))
                .build();
    }

    private static Object typed(Variable variable, Object value) {
        String text = value.toString();
        return switch (variable.raw().kind()) {
            case BOOL -> Boolean.parseBoolean(text);
            case UINT16 -> ushort(Integer.parseInt(text));
            case UINT32 -> uint(Long.parseLong(text));
            case FLOAT64 -> new BigDecimal(text).doubleValue();
            case STRING -> text;
            default -> throw new IllegalArgumentException("no simulated variable has the type " + variable.type());
        };
    }

    private static NodeId dataType(Variable variable) {
        return switch (variable.raw().kind()) {
            case BOOL -> NodeIds.Boolean;
            case UINT16 -> NodeIds.UInt16;
            case UINT32 -> NodeIds.UInt32;
            case FLOAT64 -> NodeIds.Double;
            default -> NodeIds.String;
        };
    }

    /** The server's variables, all below the Objects folder. */
    private static final class Nodes extends ManagedNamespaceWithLifecycle {

        private final Map<String, UaVariableNode> byName = new ConcurrentHashMap<>();
        private final Map<String, Variable> variables = new ConcurrentHashMap<>();
        private final SubscriptionModel subscriptions;

        Nodes(OpcUaServer server, String device, List<Variable> variables) {
            super(server, "urn:takt:simulator:" + device);
            this.subscriptions = new SubscriptionModel(server, this);
            getLifecycleManager().addLifecycle(subscriptions);
            getLifecycleManager().addStartupTask(() -> variables.forEach(this::add));
        }

        UaVariableNode node(String variable) {
            return byName.get(variable);
        }

        Variable variable(String name) {
            return variables.get(name);
        }

        private void add(Variable variable) {
            Set<AccessLevel> access = variable.writable() ? AccessLevel.READ_WRITE : AccessLevel.READ_ONLY;
            Object initial = typed(variable, variable.raw().isNumber() ? "0" : "");
            UaVariableNode node = UaVariableNode.build(getNodeContext(), builder -> builder
                    .setNodeId(NodeId.parse(variable.address()))
                    .setBrowseName(newQualifiedName(variable.name()))
                    .setDisplayName(LocalizedText.english(variable.name()))
                    .setDataType(dataType(variable))
                    .setTypeDefinition(NodeIds.BaseDataVariableType)
                    .setAccessLevel(access)
                    .setUserAccessLevel(access)
                    .setValue(new DataValue(new Variant(initial)))
                    .build());
            getNodeManager().addNode(node);
            node.addReference(new Reference(node.getNodeId(), NodeIds.Organizes,
                    NodeIds.ObjectsFolder.expanded(), Reference.Direction.INVERSE));
            variables.put(variable.name(), variable);
            byName.put(variable.name(), node);
        }

        @Override
        public void onDataItemsCreated(List<DataItem> items) {
            subscriptions.onDataItemsCreated(items);
        }

        @Override
        public void onDataItemsModified(List<DataItem> items) {
            subscriptions.onDataItemsModified(items);
        }

        @Override
        public void onDataItemsDeleted(List<DataItem> items) {
            subscriptions.onDataItemsDeleted(items);
        }

        @Override
        public void onMonitoringModeChanged(List<MonitoredItem> items) {
            subscriptions.onMonitoringModeChanged(items);
        }
    }
}
