package io.takt.connectivity.modbus;

import com.ghgande.j2mod.modbus.Modbus;
import com.ghgande.j2mod.modbus.msg.ExceptionResponse;
import com.ghgande.j2mod.modbus.msg.ModbusRequest;
import com.ghgande.j2mod.modbus.msg.ModbusResponse;
import com.ghgande.j2mod.modbus.msg.ReadCoilsRequest;
import com.ghgande.j2mod.modbus.msg.ReadCoilsResponse;
import com.ghgande.j2mod.modbus.msg.ReadInputDiscretesRequest;
import com.ghgande.j2mod.modbus.msg.ReadInputDiscretesResponse;
import com.ghgande.j2mod.modbus.msg.ReadInputRegistersRequest;
import com.ghgande.j2mod.modbus.msg.ReadInputRegistersResponse;
import com.ghgande.j2mod.modbus.msg.ReadMultipleRegistersRequest;
import com.ghgande.j2mod.modbus.msg.ReadMultipleRegistersResponse;
import com.ghgande.j2mod.modbus.msg.WriteCoilRequest;
import com.ghgande.j2mod.modbus.msg.WriteCoilResponse;
import com.ghgande.j2mod.modbus.msg.WriteMultipleRegistersRequest;
import com.ghgande.j2mod.modbus.msg.WriteMultipleRegistersResponse;
import com.ghgande.j2mod.modbus.procimg.Register;
import com.ghgande.j2mod.modbus.procimg.SimpleRegister;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.codec.RawType;
import io.takt.connectivity.codec.WordOrder;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.DeviceTrouble;
import io.takt.connectivity.spi.Reading;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads and writes the tags of one Modbus device in blocks, and remembers which addresses it refuses. */
class ModbusSession implements DeviceSession {

    private static final Reading BAD = new Reading(null, Quality.BAD, null);

    /** A controller that just starts refuses addresses that it knows a moment later. */
    private static final int READS_UNTIL_ASKED_AGAIN = 100;

    private final ModbusWire wire;
    private final Map<String, ModbusTag> tags;
    private final WordOrder order;
    private final Set<String> refused = new HashSet<>();
    private int readsUntilAskedAgain = READS_UNTIL_ASKED_AGAIN;

    ModbusSession(ModbusWire wire, Map<String, ModbusTag> tags, WordOrder order) {
        this.wire = wire;
        this.tags = tags;
        this.order = order;
    }

    @Override
    public Map<String, Reading> read(Collection<String> names) {
        Map<String, Reading> samples = new LinkedHashMap<>();
        names.forEach(name -> samples.put(name, BAD));
        if (readsUntilAskedAgain-- == 0) {
            refused.clear();
            readsUntilAskedAgain = READS_UNTIL_ASKED_AGAIN;
        }
        List<ModbusTag> wanted = names.stream().filter(name -> !refused.contains(name)).map(this::tag).toList();
        ReadPlan.of(wanted).forEach(block -> read(block, samples));
        return samples;
    }

    @Override
    public void write(String name, Object value) {
        ModbusTag tag = tag(name);
        if (!tag.writable()) {
            throw DeviceTrouble.refused("connectivity.tagReadOnly", name);
        }
        ModbusRequest question = writing(tag, value);
        ModbusResponse answer = wire.ask(question);
        if (answer instanceof ExceptionResponse exception) {
            throw DeviceTrouble.refused("connectivity.writeRefused", name + ": exception " + exception.getExceptionCode());
        }
        if (!repeats(question, answer)) {
            throw wire.foreign("the echo of another write");
        }
    }

    /** A device confirms a write by saying where and how much, or what, it wrote. */
    private static boolean repeats(ModbusRequest question, ModbusResponse answer) {
        if (question instanceof WriteCoilRequest asked) {
            return answer instanceof WriteCoilResponse coil && coil.getReference() == asked.getReference()
                    && coil.getCoil() == asked.getCoil();
        }
        return question instanceof WriteMultipleRegistersRequest asked
                && answer instanceof WriteMultipleRegistersResponse registers
                && registers.getReference() == asked.getReference() && registers.getWordCount() == asked.getWordCount();
    }

    @Override
    public void close() {
        wire.close();
    }

    private void read(ReadPlan.Block block, Map<String, Reading> samples) {
        ModbusResponse answer = wire.ask(reading(block));
        if (answer instanceof ExceptionResponse exception) {
            isolate(block, exception, samples);
            return;
        }
        int[] content = content(block, answer);
        block.tags().forEach(tag -> samples.put(tag.name(), decode(tag, content, block.offset())));
    }

    /** An address that the device does not know spoils its whole block: halve until the culprit stands alone. */
    private void isolate(ReadPlan.Block block, ExceptionResponse exception, Map<String, Reading> samples) {
        if (exception.getExceptionCode() != Modbus.ILLEGAL_ADDRESS_EXCEPTION) {
            return;
        }
        List<ReadPlan.Block> halves = block.split();
        if (halves.isEmpty()) {
            block.tags().forEach(tag -> refused.add(tag.name()));
        }
        halves.forEach(half -> read(half, samples));
    }

    private Reading decode(ModbusTag tag, int[] content, int offset) {
        int start = tag.address().offset() - offset;
        if (tag.address().area().isBits()) {
            return good(content[start] != 0);
        }
        if (tag.address().bit() >= 0) {
            return good((content[start] >> tag.address().bit() & 1) == 1);
        }
        try {
            Object raw = tag.type().decode(Arrays.copyOfRange(content, start, start + tag.length()), order);
            return good(tag.scaling().toEngineering(raw));
        } catch (ArithmeticException | IllegalArgumentException noValue) {
            return BAD;
        }
    }

    private static Reading good(@Nullable Object value) {
        return new Reading(value, Quality.GOOD, null);
    }

    private ModbusTag tag(String name) {
        ModbusTag tag = tags.get(name);
        if (tag == null) {
            throw new IllegalArgumentException("the device has no tag " + name);
        }
        return tag;
    }

    private static ModbusRequest reading(ReadPlan.Block block) {
        return switch (block.area()) {
            case COIL -> new ReadCoilsRequest(block.offset(), block.count());
            case DISCRETE -> new ReadInputDiscretesRequest(block.offset(), block.count());
            case HOLDING -> new ReadMultipleRegistersRequest(block.offset(), block.count());
            case INPUT -> new ReadInputRegistersRequest(block.offset(), block.count());
        };
    }

    private ModbusRequest writing(ModbusTag tag, Object value) {
        try {
            if (tag.address().area() == ModbusArea.COIL) {
                return new WriteCoilRequest(tag.address().offset(), RawType.truth(value));
            }
            int[] words = tag.type().encode(tag.scaling().toRaw(value), order);
            Register[] registers = Arrays.stream(words).mapToObj(SimpleRegister::new).toArray(Register[]::new);
            return new WriteMultipleRegistersRequest(tag.address().offset(), registers);
        } catch (IllegalArgumentException unfit) {
            throw DeviceTrouble.refused("connectivity.valueUnfit", tag.name() + ": " + unfit.getMessage());
        }
    }

    private int[] content(ReadPlan.Block block, ModbusResponse answer) {
        if (answer instanceof ReadMultipleRegistersResponse registers && registers.getWordCount() == block.count()) {
            return Arrays.stream(registers.getRegisters()).mapToInt(Register::getValue).toArray();
        }
        if (answer instanceof ReadInputRegistersResponse registers && registers.getWordCount() == block.count()) {
            return Arrays.stream(registers.getRegisters()).mapToInt(register -> register.getValue()).toArray();
        }
        if (answer instanceof ReadCoilsResponse bits && bits.getBitCount() >= block.count()) {
            return bits(block.count(), bits::getCoilStatus);
        }
        if (answer instanceof ReadInputDiscretesResponse bits && bits.getBitCount() >= block.count()) {
            return bits(block.count(), bits::getDiscreteStatus);
        }
        throw wire.foreign("an answer of another length");
    }

    private static int[] bits(int count, IntPredicate bit) {
        int[] content = new int[count];
        for (int i = 0; i < count; i++) {
            content[i] = bit.test(i) ? 1 : 0;
        }
        return content;
    }
}
