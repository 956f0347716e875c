package io.takt.administration.persistence;

import io.takt.administration.Settings;
import io.takt.security.AuditTrail;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Settings as rows. */
@Repository
class MyBatisSettings implements Settings {

    private final SettingMapper rows;
    private final AuditTrail audit;

    MyBatisSettings(SettingMapper rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(String name) {
        return rows.find(name);
    }

    @Override
    @Transactional
    public void change(String name, String text) {
        Map<String, String> before = rows.find(name).map(old -> Map.of("text", old)).orElse(Map.of());
        rows.save(name, text);
        audit.record("administration.setting", name, "changed", before, Map.of("text", text));
    }
}
