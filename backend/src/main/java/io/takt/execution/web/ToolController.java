package io.takt.execution.web;

import io.takt.equipment.ToolType;
import io.takt.execution.overview.ToolRecords;
import io.takt.execution.overview.ToolRecords.ToolRecord;
import io.takt.security.Accounts;
import io.takt.shared.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tools in machines. */
@RestController
@RequestMapping("/api/execution/tools")
class ToolController {

    private final ToolRecords records;
    private final Accounts accounts;

    ToolController(ToolRecords records, Accounts accounts) {
        this.records = records;
        this.accounts = accounts;
    }

    /** The tool in a machine and those before it; no line for a machine that has told of none. */
    @GetMapping("/{machine}")
    List<Item> tool(@PathVariable String machine) {
        return records.of(machine).map(this::item).stream().toList();
    }

    private Item item(ToolRecord found) {
        ToolType type = found.type();
        List<Exchange> exchanges = found.exchanges().stream().map(one ->
                new Exchange(one.number(), one.at(), accounts.nameOf(Actor.person(one.by())), one.leftOver())).toList();
        return new Item(found.number(), type == null ? null : new Type(type.code(), type.nameZh(), type.nameEn(), type.life()), found.left(),
                found.used(), found.ending(), exchanges);
    }

    record Type(String code, String nameZh, String nameEn, int life) {
    }

    /** @param number the tool that came in */
    record Exchange(int number, Instant at, String by, @Nullable Integer leftOver) {
    }

    record Item(int number, @Nullable Type type, @Nullable Integer left, @Nullable Integer used, boolean ending, List<Exchange> exchanges) {
    }
}
