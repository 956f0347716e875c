package io.takt.connectivity.modbus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Few large reads instead of many small ones: a round trip costs far more than a hole of unused registers. A value is
 * never split, since a device may change it between two reads.
 */
final class ReadPlan {

    static final int LARGEST_HOLE = 16;

    private ReadPlan() {
    }

    static List<Block> of(Collection<ModbusTag> tags) {
        List<ModbusTag> sorted = tags.stream()
                .sorted(Comparator.comparing((ModbusTag tag) -> tag.address().area())
                        .thenComparingInt(tag -> tag.address().offset()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        for (ModbusTag tag : sorted) {
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last != null && last.takes(tag)) {
                blocks.set(blocks.size() - 1, last.with(tag));
            } else {
                blocks.add(new Block(tag.address().area(), tag.address().offset(), tag.end(), List.of(tag)));
            }
        }
        return List.copyOf(blocks);
    }

    /** One read: from an offset up to, not including, the end. */
    record Block(ModbusArea area, int offset, int end, List<ModbusTag> tags) {

        int count() {
            return end - offset;
        }

        boolean takes(ModbusTag tag) {
            return tag.address().area() == area
                    && tag.address().offset() - end <= LARGEST_HOLE
                    && Math.max(end, tag.end()) - offset <= area.mostAtOnce();
        }

        Block with(ModbusTag tag) {
            List<ModbusTag> more = new ArrayList<>(tags);
            more.add(tag);
            return new Block(area, offset, Math.max(end, tag.end()), List.copyOf(more));
        }

        /** Halves of the block, or nothing if it cannot be split. */
        List<Block> split() {
            if (tags.size() < 2) {
                return List.of();
            }
            int middle = tags.size() / 2;
            List<Block> halves = new ArrayList<>();
            halves.addAll(of(tags.subList(0, middle)));
            halves.addAll(of(tags.subList(middle, tags.size())));
            return halves;
        }
    }
}
