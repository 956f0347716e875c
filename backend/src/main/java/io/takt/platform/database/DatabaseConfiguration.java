package io.takt.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import io.takt.platform.home.TaktHome;
import io.takt.shared.PortBook;
import io.takt.shared.StartProgress;
import javax.sql.DataSource;
import org.flywaydb.core.api.output.MigrateResult;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/** The one pool of the product, on the embedded database or on the one that the settings name. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);

    /** Engine threads, web threads and the sequencers together; above this, waiting is faster than working. */
    private static final int POOL = 24;
    private static final String ISOLATION = "TRANSACTION_READ_COMMITTED";
    private static final long LONGEST_WAIT_MILLIS = 15_000;

    @Bean
    @ConditionalOnProperty(name = "takt.db.url", havingValue = "embedded")
    EmbeddedDatabase embeddedDatabase(TaktHome home, PortBook ports, StartProgress progress) {
        progress.begins("database");
        EmbeddedDatabase database = new EmbeddedDatabase(home, ports);
        database.start();
        return database;
    }

    /** A transaction that asks nothing, as the engine begins one behind each of its jobs, costs the database nothing. */
    @Bean
    DataSource dataSource(@Qualifier("pool") HikariDataSource pool) {
        LazyConnectionDataSourceProxy lazy = new LazyConnectionDataSourceProxy(pool);
        lazy.setDefaultAutoCommit(true);
        lazy.setDefaultTransactionIsolationName(ISOLATION);
        return lazy;
    }

    @Bean(defaultCandidate = false)
    HikariDataSource pool(ObjectProvider<EmbeddedDatabase> embedded, TaktHome owned, @Value("${takt.db.url}") String url,
            @Value("${takt.db.user}") String user, @Value("${takt.db.password}") String password) {
        EmbeddedDatabase database = embedded.getIfAvailable();
        DatabaseAccess access = database == null ? new DatabaseAccess(url, user, password) : database.access();
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("takt");
        pool.setJdbcUrl(DatabaseUrl.complete(access.url()));
        pool.setUsername(access.user());
        pool.setPassword(access.password());
        pool.setTransactionIsolation(ISOLATION);
        pool.setMaximumPoolSize(POOL);
        pool.setConnectionTimeout(LONGEST_WAIT_MILLIS);
        requireUsable(pool);
        return pool;
    }

    private static void requireUsable(HikariDataSource pool) {
        try {
            new DatabaseCheck(pool).run();
        } catch (RuntimeException refused) {
            pool.close();
            throw refused;
        }
    }

    @Bean
    InstantAsUtcText instantAsUtcText() {
        return new InstantAsUtcText();
    }

    @Bean
    ConfigurationCustomizer statementsOfManyRows() {
        return configuration -> configuration.getTypeAliasRegistry().registerAlias("manyRows", ManyRows.class);
    }

    @Bean
    FlywayMigrationStrategy migrations(StartProgress progress) {
        return flyway -> {
            progress.begins("schema");
            MigrateResult result = flyway.migrate();
            LOG.info("{} migrations done, the schema is {}", result.migrationsExecuted, result.targetSchemaVersion);
            progress.begins("workflow, rules and web");
        };
    }
}
