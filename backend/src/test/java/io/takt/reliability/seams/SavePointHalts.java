package io.takt.reliability.seams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Halts the product right behind the commit with which a token comes to stand at one of the save points that a file
 * lists; the point is struck off first, so that each halts the product once.
 */
@Component
@Profile("save-points")
class SavePointHalts extends AbstractProcessEnginePlugin {

    private static final String WHERE_TOKENS_STAND = """
            SELECT CONCAT(d.KEY_, ' ', b.ACT_ID_, IF(b.JOB_CONFIGURATION_ = 'async-before', ' BEFORE', ' AFTER'))
            FROM ACT_RU_JOB j JOIN ACT_RU_JOBDEF b ON b.ID_ = j.JOB_DEF_ID_ JOIN ACT_RE_PROCDEF d ON d.ID_ = b.PROC_DEF_ID_
            WHERE b.JOB_TYPE_ = 'async-continuation'
            UNION
            SELECT CONCAT(d.KEY_, ' ', t.TASK_DEF_KEY_, ' WAITING')
            FROM ACT_RU_TASK t JOIN ACT_RE_PROCDEF d ON d.ID_ = t.PROC_DEF_ID_
            UNION
            SELECT CONCAT(d.KEY_, ' ', s.ACTIVITY_ID_, ' WAITING')
            FROM ACT_RU_EVENT_SUBSCR s JOIN ACT_RU_EXECUTION e ON e.ID_ = s.EXECUTION_ID_
            JOIN ACT_RE_PROCDEF d ON d.ID_ = e.PROC_DEF_ID_""";

    private final DataSource database;
    private final Path file;

    SavePointHalts(DataSource database, @Value("${save-points.file}") Path file) {
        this.database = database;
        this.file = file;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(with(engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(with(engine.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private List<CommandInterceptor> with(List<CommandInterceptor> others) {
        List<CommandInterceptor> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
        all.add(new AfterCommit());
        return all;
    }

    /** Looks when the command's transaction is committed, be it the engine's own or its caller's. */
    private final class AfterCommit extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> command) {
            T result = next.execute(command);
            if (TransactionSynchronizationManager.isSynchronizationActive()) {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        haltAtSavePoint();
                    }
                });
            } else {
                haltAtSavePoint();
            }
            return result;
        }
    }

    private synchronized void haltAtSavePoint() {
        try {
            List<String> ahead = new ArrayList<>(Files.readAllLines(file));
            if (ahead.isEmpty()) {
                return;
            }
            Set<String> reached = new HashSet<>(ahead);
            reached.retainAll(whereTokensStand());
            if (!reached.isEmpty()) {
                ahead.remove(reached.iterator().next());
                write(ahead);
                Runtime.getRuntime().halt(1);
            }
        } catch (IOException | SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void write(List<String> ahead) {
        try {
            Files.write(file, ahead);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Set<String> whereTokensStand() throws SQLException {
        Set<String> standing = new HashSet<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(WHERE_TOKENS_STAND)) {
            while (rows.next()) {
                standing.add(rows.getString(1));
            }
        }
        return standing;
    }
}
