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
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A page of orders as Spring MVC and JDBC alone would give it: the same statements, and whatever the columns say. */
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

    /** One page of the orders of a material, the earliest due first. */
    @GetMapping("/orders")
    ResponseEntity<List<Map<String, Object>>> orders(@RequestParam String material, @RequestParam int limit, @RequestParam int offset) {
        List<Map<String, Object>> page = jdbc.queryForList("SELECT p.id, p.code, p.material, p.quantity, p.due, p.priority, "
                + "p.customer_class, p.requester, w.code AS work_order, w.state, w.routing, p.created_at, p.created_by, w.version"
                + FROM + "WHERE p.material = ? ORDER BY p.due, p.id LIMIT ? OFFSET ?", material, limit, offset);
        Long total = jdbc.queryForObject("SELECT COUNT(*)" + FROM + "WHERE p.material = ?", Long.class, material);
        return ResponseEntity.ok().header("Content-Range", "items " + offset + "-" + (offset + page.size() - 1) + "/" + total).body(page);
    }
}
