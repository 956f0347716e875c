package io.takt.execution.web;

import io.takt.execution.jobs.HandConfirmation.Confirmed;
import io.takt.execution.jobs.HandConfirmation;
import io.takt.execution.jobs.KitJob;
import io.takt.execution.jobs.LoadJob;
import io.takt.execution.jobs.LoadJob.Loading;
import io.takt.execution.jobs.PlainJob;
import io.takt.execution.jobs.SignOn;
import io.takt.execution.jobs.StoreJob;
import io.takt.execution.jobs.ToolChange;
import io.takt.execution.release.HeldReleases;
import io.takt.execution.transport.MoveConfirmation;
import io.takt.execution.release.HeldReleases.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people report of their tasks, over HTTP. */
@RestController
@RequestMapping("/api/execution/tasks/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class JobReportController {

    private final LoadJob load;
    private final KitJob kit;
    private final SignOn signOn;
    private final StoreJob store;
    private final PlainJob plain;
    private final HandConfirmation confirmation;
    private final MoveConfirmation moves;
    private final ToolChange tools;
    private final HeldReleases releases;

    JobReportController(LoadJob load, KitJob kit, SignOn signOn, StoreJob store, PlainJob plain,
            HandConfirmation confirmation, MoveConfirmation moves, ToolChange tools, HeldReleases releases) {
        this.load = load;
        this.kit = kit;
        this.signOn = signOn;
        this.store = store;
        this.plain = plain;
        this.confirmation = confirmation;
        this.moves = moves;
        this.tools = tools;
        this.releases = releases;
    }

    record LoadRequest(String heatLot, @Nullable String carrier, @Nullable Integer quantity, @Nullable Boolean acknowledged) {
    }

    record KitRequest(@Nullable String carrier, Map<String, List<String>> lots) {
    }

    record StoreRequest(String carrier, String bin) {
    }

    record ConfirmRequest(List<String> units, @Nullable Map<String, BigDecimal> values, @Nullable Map<String, String> unknown,
            String reason) {
    }

    record MoveRequest(String place) {
    }

    record ReleaseHoldRequest(Answer decision, @Nullable String reason) {
    }

    @PostMapping("/load")
    void load(@PathVariable long id, @RequestBody LoadRequest request) {
        load.load(id, new Loading(request.heatLot(), request.carrier(), request.quantity(), Boolean.TRUE.equals(request.acknowledged())));
    }

    @PostMapping("/kit")
    void kit(@PathVariable long id, @RequestBody KitRequest request) {
        kit.kit(id, request.carrier(), request.lots());
    }

    @PostMapping("/sign-on")
    void signOn(@PathVariable long id) {
        signOn.signOn(id);
    }

    @PostMapping("/store")
    void store(@PathVariable long id, @RequestBody StoreRequest request) {
        store.store(id, request.carrier(), request.bin());
    }

    @PostMapping("/done")
    void done(@PathVariable long id) {
        plain.done(id);
    }

    @PostMapping("/confirm-by-hand")
    void confirm(@PathVariable long id, @RequestBody ConfirmRequest request) {
        Map<String, BigDecimal> values = request.values() == null ? Map.of() : request.values();
        Map<String, String> unknown = request.unknown() == null ? Map.of() : request.unknown();
        confirmation.confirm(id, new Confirmed(request.units(), values, unknown, request.reason()));
    }

    @PostMapping("/ask-again")
    void askAgain(@PathVariable long id) {
        confirmation.askAgain(id);
    }

    @PostMapping("/confirm-move")
    void confirmMove(@PathVariable long id, @RequestBody MoveRequest request) {
        moves.confirm(id, request.place());
    }

    @PostMapping("/move-again")
    void moveAgain(@PathVariable long id) {
        moves.askAgain(id);
    }

    @PostMapping("/change-tool")
    void changeTool(@PathVariable long id) {
        tools.changed(id);
    }

    @PostMapping("/release-hold")
    void releaseHold(@PathVariable long id, @RequestBody ReleaseHoldRequest request) {
        releases.resolve(id, request.decision(), request.reason() == null ? "" : request.reason());
    }
}
