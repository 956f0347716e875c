package io.takt.connectivity.opcua;

import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.codec.RawType;
import io.takt.connectivity.codec.Scaling;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.DeviceTrouble;
import io.takt.connectivity.spi.Reading;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.milo.opcua.stack.core.AttributeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.builtin.QualifiedName;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.eclipse.milo.opcua.stack.core.types.builtin.Variant;
import org.eclipse.milo.opcua.stack.core.types.builtin.unsigned.Unsigned;
import org.eclipse.milo.opcua.stack.core.types.enumerated.TimestampsToReturn;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.ReadValueId;
import org.eclipse.milo.opcua.stack.core.types.structured.WriteRequest;
import org.eclipse.milo.opcua.stack.core.types.structured.WriteResponse;
import org.eclipse.milo.opcua.stack.core.types.structured.WriteValue;

/** Reads and writes the variables of one OPC UA server; each value carries the server's own status and source time. */
class OpcUaSession implements DeviceSession {

    /** Servers limit how much one call may read; this fits the smallest that is common. */
    private static final int MOST_AT_ONCE = 100;

    private final OpcUaWire wire;
    private final Map<String, Node> nodes;

    OpcUaSession(OpcUaWire wire, List<TagDefinition> tags) {
        this.wire = wire;
        this.nodes = tags.stream().collect(Collectors.toMap(TagDefinition::name, OpcUaSession::node));
    }

    @Override
    public Map<String, Reading> read(Collection<String> tags) {
        Map<String, Reading> samples = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(tags);
        for (int start = 0; start < names.size(); start += MOST_AT_ONCE) {
            readSome(names.subList(start, Math.min(names.size(), start + MOST_AT_ONCE)), samples);
        }
        return samples;
    }

    @Override
    public void write(String tag, Object value) {
        Node node = node(tag);
        if (!node.writable()) {
            throw DeviceTrouble.refused("connectivity.tagReadOnly", tag);
        }
        WriteValue written = new WriteValue(node.id(), AttributeId.Value.uid(), null,
                DataValue.valueOnly(new Variant(typed(tag, node, value))));
        StatusCode[] answers = wire.ask(header -> new WriteRequest(header, new WriteValue[] {written}), WriteResponse.class)
                .getResults();
        if (answers == null || answers.length != 1) {
            throw wire.foreign("an answer of another length");
        }
        if (!answers[0].isGood()) {
            throw DeviceTrouble.refused("connectivity.writeRefused", tag + ": " + answers[0]);
        }
    }

    @Override
    public void close() {
        wire.close();
    }

    private void readSome(List<String> names, Map<String, Reading> samples) {
        ReadValueId[] wanted = names.stream()
                .map(name -> new ReadValueId(node(name).id(), AttributeId.Value.uid(), null, QualifiedName.NULL_VALUE))
                .toArray(ReadValueId[]::new);
        DataValue[] values = wire.ask(header -> new ReadRequest(header, 0.0, TimestampsToReturn.Source, wanted),
                ReadResponse.class).getResults();
        if (values == null || values.length != wanted.length) {
            throw wire.foreign("an answer of another length");
        }
        for (int i = 0; i < wanted.length; i++) {
            samples.put(names.get(i), sample(node(names.get(i)), values[i]));
        }
    }

    private static Reading sample(Node node, DataValue value) {
        StatusCode status = value.getStatusCode();
        Instant at = value.getSourceTime() == null ? null : value.getSourceTime().getJavaInstant();
        if (status == null || status.isBad() || value.getValue() == null || value.getValue().getValue() == null) {
            return new Reading(null, Quality.BAD, at);
        }
        return plain(node.type(), value.getValue().getValue())
                .map(plain -> new Reading(node.scaling().toEngineering(plain),
                        status.isGood() ? Quality.GOOD : Quality.UNCERTAIN, at))
                .orElseGet(() -> new Reading(null, Quality.BAD, at));
    }

    /** Empty if the server holds something else than the tag says: an array, a text for a number, a number too large. */
    private static Optional<Object> plain(RawType type, Object value) {
        Optional<Object> plain = switch (type.kind()) {
            case BOOL -> value instanceof Boolean ? Optional.of(value) : Optional.empty();
            case STRING -> text(value);
            default -> value instanceof Number number ? exact(number) : Optional.empty();
        };
        return plain.filter(type::holds)
                .map(held -> type.isWhole() ? new BigDecimal(((BigDecimal) held).toBigIntegerExact()) : held);
    }

    private static Optional<Object> text(Object value) {
        Object plain = value instanceof LocalizedText localized ? localized.getText() : value;
        return plain instanceof String ? Optional.of(plain) : Optional.empty();
    }

    private static Optional<Object> exact(Number number) {
        boolean finite = Double.isFinite(number.doubleValue());
        return finite ? Optional.of(new BigDecimal(number.toString())) : Optional.empty();
    }

    private static Object typed(String tag, Node node, Object value) {
        try {
            return switch (node.type().kind()) {
                case BOOL -> RawType.truth(value);
                case STRING -> value.toString();
                case FLOAT32 -> (float) RawType.fitting(raw(node, value), Float.MAX_VALUE);
                case FLOAT64 -> RawType.fitting(raw(node, value), Double.MAX_VALUE);
                case UINT16 -> Unsigned.ushort(raw(node, value).intValueExact());
                case INT16 -> raw(node, value).shortValueExact();
                case UINT32 -> Unsigned.uint(raw(node, value).longValueExact());
                case INT32 -> raw(node, value).intValueExact();
                case UINT64 -> Unsigned.ulong(raw(node, value).toBigIntegerExact());
                case INT64 -> raw(node, value).longValueExact();
            };
        } catch (IllegalArgumentException | ArithmeticException unfit) {
            throw DeviceTrouble.refused("connectivity.valueUnfit", tag + ": " + value);
        }
    }

    private static BigDecimal raw(Node node, Object value) {
        return new BigDecimal(node.scaling().toRaw(value).toString());
    }

    private Node node(String tag) {
        Node node = nodes.get(tag);
        if (node == null) {
            throw new IllegalArgumentException("the device has no tag " + tag);
        }
        return node;
    }

    private static Node node(TagDefinition tag) {
        return new Node(NodeId.parse(tag.address()), RawType.parse(tag.type()).orElseThrow(),
                Scaling.parse(tag.scaling()).orElseThrow(), tag.writable());
    }

    /** One variable of the server. */
    private record Node(NodeId id, RawType type, Scaling scaling, boolean writable) {
    }
}
