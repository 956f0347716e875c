package io.takt.workflow.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.BootstrapRegistry;
import org.springframework.boot.BootstrapRegistryInitializer;

/** The engine's own SQL. Reading it is a quarter of a start, so a thread does it while the rest is put together. */
final class EngineStatements {

    private static final String DATABASE = "mysql";

    private final CompletableFuture<Configuration> read = CompletableFuture.supplyAsync(EngineStatements::read, work -> {
        Thread thread = new Thread(work, "engine-statements");
        thread.setDaemon(true);
        thread.start();
    });

    /** Begins with the start itself; found in {@code spring.factories}. */
    static final class Ahead implements BootstrapRegistryInitializer {

        @Override
        public void initialize(BootstrapRegistry registry) {
            EngineStatements statements = new EngineStatements();
            registry.addCloseListener(closed -> closed.getApplicationContext().getBeanFactory()
                    .registerSingleton("engineStatements", statements));
        }
    }

    private static Configuration read() {
        Properties dialect = new Properties();
        dialect.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(dialect, "", DATABASE);
        try (InputStream mappings = ProcessEngineConfigurationImpl.class.getClassLoader()
                .getResourceAsStream(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE)) {
            Configuration configuration = new XMLConfigBuilder(mappings, "", dialect).parse();
            configuration.setDefaultExecutorType(ExecutorType.BATCH);
            return configuration;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Statements in the transactions that Spring manages, as the engine would read them itself. */
    SqlSessionFactory on(DataSource database) {
        Configuration configuration = read.join();
        configuration.setEnvironment(new Environment("default", new ManagedTransactionFactory(), database));
        return new DefaultSqlSessionFactory(configuration);
    }
}
