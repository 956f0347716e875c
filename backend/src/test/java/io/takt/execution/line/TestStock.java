package io.takt.execution.line;

import io.takt.execution.Grade;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.Substitution;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Bar stock of one heat. */
public class TestStock implements MaterialBook {

    private volatile boolean held;
    private volatile boolean taken;
    private final List<String> movements = new ArrayList<>();
    private final Map<String, String> places = new ConcurrentHashMap<>();

    public void held(boolean now) {
        held = now;
    }

    @Override
    public Stock stock(String material, String workOrder) {
        BigDecimal all = new BigDecimal(1000);
        return held ? new Stock(BigDecimal.ZERO, all) : new Stock(all, BigDecimal.ZERO);
    }

    @Override
    public BigDecimal free(String material) {
        return stock(material, "").available();
    }

    @Override
    public LotStatus status(String materialLot) {
        return new LotStatus(materialLot, "RM-AL-080", held ? "ON_HOLD" : "ACCEPTED", false);
    }

    @Override
    public List<LotStatus> statuses(Collection<String> materialLots) {
        return materialLots.stream().map(this::status).toList();
    }

    @Override
    public synchronized void consume(String materialLot, String material, BigDecimal quantity, Purpose purpose) {
        if (!materialLot.startsWith("HEAT")) {
            throw new Refused("material.wrongLot", materialLot);
        }
        movements.add("CONSUME " + quantity);
    }

    @Override
    public String nameOf(String material) {
        return material;
    }

    @Override
    public Identity identity(String material) {
        return Identity.LOTS;
    }

    @Override
    public List<LotLeft> usableLots(String material) {
        return List.of();
    }

    @Override
    public List<Substitution> substitutes(String material) {
        return List.of();
    }

    @Override
    public void keepMore(String material, BigDecimal quantity, String workOrder) {
        throw new UnsupportedOperationException("hubs have no kit");
    }

    @Override
    public void keepLess(String material, BigDecimal quantity, String workOrder) {
        throw new UnsupportedOperationException("hubs have no kit");
    }

    @Override
    public void lockMaterials(Set<String> materials) {
        throw new UnsupportedOperationException("hubs have no kit");
    }

    @Override
    public void issue(Goods goods, @Nullable String from, String to, Purpose purpose) {
        throw new UnsupportedOperationException("hubs have no kit");
    }

    @Override
    public void consumeIssued(Goods goods, String place, Purpose purpose) {
        throw new UnsupportedOperationException("hubs have no kit");
    }

    @Override
    public BigDecimal at(String place, String material, String materialLot) {
        return BigDecimal.ZERO;
    }

    @Override
    public void lockMaterial(String material) {
        throw new UnsupportedOperationException("hubs have no kit");
    }

    @Override
    public synchronized void produce(String material, BigDecimal quantity, String bin, Purpose purpose) {
        movements.add("PRODUCE " + quantity);
    }

    @Override
    public synchronized void produceOfGrade(Grade grade, String material, String place, Purpose purpose) {
        movements.add("PRODUCE " + grade);
    }

    /** What was moved for good, in order. */
    public synchronized List<String> movements() {
        return List.copyOf(movements);
    }

    /** The next reservation finds that another order was faster. */
    public void takenByAnother() {
        taken = true;
    }

    @Override
    public void reserve(String material, BigDecimal quantity, String workOrder) {
        if (taken) {
            taken = false;
            throw new Refused("material.notEnough", material);
        }
    }

    @Override
    public void giveBack(String workOrder) {
        movements.add("GIVE_BACK");
    }

    @Override
    public Optional<String> placeOf(String box) {
        return Optional.ofNullable(places.get(box));
    }

    @Override
    public void placeBox(String box, String place) {
        places.put(box, place);
    }

    @Override
    public boolean isStorage(String place) {
        return bins().contains(place);
    }

    @Override
    public List<String> freeBins() {
        return bins();
    }

    @Override
    public List<Box> boxes() {
        return IntStream.rangeClosed(1, 999).mapToObj(number -> new Box("PK-" + number, 6)).toList();
    }

    @Override
    public void lockBox(String box) {
        // two orders of one test never want one box at once
    }

    @Override
    public List<String> bins() {
        return List.of("BIN-1", "BIN-2");
    }
}
