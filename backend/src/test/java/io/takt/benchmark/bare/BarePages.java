package io.takt.benchmark.bare;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pages of orders and of lots as Spring MVC and JDBC alone would give them: the same statements, and whatever the columns say. */
@SpringBootConfiguration
@TestComponent
@ImportAutoConfiguration({ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class})
@RestController
public class BarePages {

    private static final String FROM = " FROM ordering_production_order p JOIN ordering_work_order w ON w.production_order_id = p.id ";

    private final JdbcTemplate jdbc;

    BarePages(DataSource pool) {
        this.jdbc = new JdbcTemplate(pool);
    }

    /** Starts on the product's own pool, and leaves it open. */
    public static ServletWebServerApplicationContext start(DataSource pool) {
        ApplicationContextInitializer<GenericApplicationContext> samePool =
                context -> context.registerBean(DataSource.class, () -> pool, bean -> bean.setDestroyMethodName(""));
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(BarePages.class).initializers(samePool)
                .run("--spring.config.name=bare", "--server.port=0", "--spring.main.banner-mode=off", "--takt.home=target/bare");
    }

    /** One page of the orders of a material, the earliest due first. */
    @GetMapping("/orders")
    ResponseEntity<List<Map<String, Object>>> orders(@RequestParam String material, @RequestParam int limit, @RequestParam int offset) {
        List<Map<String, Object>> page = jdbc.queryForList("SELECT p.id, p.code, p.material, p.quantity, p.due, p.priority, "
                + "p.customer_class, p.requester, w.code AS work_order, w.state, w.routing, p.created_at, p.created_by, w.version"
                + FROM + "WHERE p.material = ? ORDER BY p.due, p.id LIMIT ? OFFSET ?", material, limit, offset);
        Long total = jdbc.queryForObject("SELECT COUNT(*)" + FROM + "WHERE p.material = ?", Long.class, material);
        return ResponseEntity.ok().header("Content-Range", "items " + offset + "-" + (offset + page.size() - 1) + "/" + total).body(page);
    }

    /** One page of the lots of a material and a quality, the latest received first. */
    @GetMapping("/lots")
    ResponseEntity<List<Map<String, Object>>> lots(@RequestParam String material, @RequestParam String quality, @RequestParam int limit,
            @RequestParam int offset) {
        List<Map<String, Object>> page = jdbc.queryForList("SELECT l.id, l.code, m.code AS material, m.name_zh, m.name_en, m.unit, "
                + "l.heat_number, l.supplier, l.quality, "
                + "COALESCE((SELECT SUM(b.quantity) FROM material_balance b WHERE b.lot = l.code), 0) AS quantity, "
                + "(SELECT MIN(b.location) FROM material_balance b WHERE b.lot = l.code AND b.quantity > 0) AS location, "
                + "l.hold_reason, l.received_at, l.expires_at, l.version "
                + "FROM material_lot l JOIN material_definition m ON m.code = l.material "
                + "WHERE l.material = ? AND l.quality = ? ORDER BY l.received_at DESC, l.id DESC LIMIT ? OFFSET ?",
                material, quality, limit, offset);
        Long total = jdbc.queryForObject("SELECT COUNT(*) FROM material_lot l WHERE l.material = ? AND l.quality = ?", Long.class,
                material, quality);
        return ResponseEntity.ok().header("Content-Range", "items " + offset + "-" + (offset + page.size() - 1) + "/" + total).body(page);
    }
}
