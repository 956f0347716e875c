package io.takt.connectivity.runtime;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import io.takt.connectivity.domain.DeviceSessions;
import io.takt.connectivity.domain.StoredDevices;
import io.takt.connectivity.runtime.SupervisorFactory.Timing;
import io.takt.connectivity.runtime.SupervisorFactory.Written;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.LayerResult;
import io.takt.eventlog.NoEventLog;
import io.takt.shared.InvalidInput.Fault;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

/** Devices that count parts and are looked after as in the product, with rows in memory. */
final class Supervised {

    private Supervised() {
    }

    static DeviceDefinition device(String code, String endpoint) {
        return new DeviceDefinition(code, "fake", endpoint, Map.of(), 20,
                List.of(new TagDefinition("count", "memory:count", "uint32", null, null, false)), null,
                List.of(new TriggerDefinition("parts", "COUNTER", "count")));
    }

    static SupervisorFactory factory(Bench bench, StoredDevices rows, Function<DeviceDefinition, DeviceSession> sessions) {
        Transactions transactions = new Transactions();
        return new SupervisorFactory(new Sessions(sessions), rows, bench,
                new Written(new HandshakeRows(bench, bench.counts, bench, bench.published::add, (topic, key) -> { }, bench),
                        new CountRows(bench.counts, bench, rows, bench, bench), new OutputPlay(null, (topic, key) -> { }, bench)),
                new LinkNews(new NoEventLog(), bench.published::add, (topic, key) -> { }, transactions), new Timing(bench, transactions));
    }

    private record Sessions(Function<DeviceDefinition, DeviceSession> opened) implements DeviceSessions {

        @Override
        public List<Fault> check(DeviceDefinition definition) {
            return List.of();
        }

        @Override
        public DeviceSession open(DeviceDefinition definition) {
            return opened.apply(definition);
        }

        @Override
        public List<LayerResult> test(DeviceDefinition definition) {
            return List.of();
        }
    }

    private static final class Transactions implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(TransactionDefinition definition) {
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {
            // the rows are in memory
        }

        @Override
        public void rollback(TransactionStatus status) {
            // the rows are in memory
        }
    }
}
