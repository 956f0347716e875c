package io.takt.equipment.web;

import io.takt.equipment.AssetMoves;
import io.takt.equipment.AssetStay;
import io.takt.equipment.PhysicalAsset.Condition;
import io.takt.security.Accounts;
import io.takt.shared.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where assets were, and how they are brought from place to place. */
@RestController
@RequestMapping("/api/equipment")
class AssetMoveController {

    private static final String PERSON = "person:";

    private final AssetMoves moves;
    private final Accounts accounts;

    AssetMoveController(AssetMoves moves, Accounts accounts) {
        this.moves = moves;
        this.accounts = accounts;
    }

    /** Where an asset was, the newest first. */
    @GetMapping("/assets/{code}/stays")
    List<Stay> staysOf(@PathVariable String code) {
        return moves.staysOf(code).stream().map(this::told).toList();
    }

    /** Which assets have filled a machine's role, the newest first. */
    @GetMapping("/equipment/{code}/assets")
    List<Stay> staysAt(@PathVariable String code) {
        return moves.staysAt(code).stream().map(this::told).toList();
    }

    @PostMapping("/assets/{code}/install")
    void install(@PathVariable String code, @RequestBody Install wanted) {
        moves.install(code, wanted.equipment(), wanted.reason());
    }

    @PostMapping("/assets/{code}/remove")
    void remove(@PathVariable String code, @RequestBody Remove wanted) {
        moves.remove(code, wanted.condition(), wanted.reason());
    }

    @PostMapping("/assets/{code}/swap")
    void swap(@PathVariable String code, @RequestBody Swap wanted) {
        moves.swap(code, wanted.with(), wanted.reason());
    }

    @PostMapping("/assets/{code}/retire")
    void retire(@PathVariable String code, @RequestBody Retire wanted) {
        moves.retire(code, wanted.reason());
    }

    private Stay told(AssetStay stay) {
        String name = stay.by().substring(stay.by().indexOf(':') + 1);
        String by = stay.by().startsWith(PERSON) ? accounts.nameOf(Actor.person(name)) : name;
        return new Stay(stay.asset(), stay.condition(), stay.equipment(), stay.from(), stay.until(), by, stay.reason());
    }

    record Install(@Nullable String equipment, @Nullable String reason) {
    }

    record Remove(@Nullable Condition condition, @Nullable String reason) {
    }

    record Swap(@Nullable String with, @Nullable String reason) {
    }

    record Retire(@Nullable String reason) {
    }

    /** @param by who brought it there, as people call them */
    record Stay(String asset, Condition condition, @Nullable String equipment, Instant from, @Nullable Instant until, String by,
            @Nullable String reason) {
    }
}
