package io.takt.quality.web;

import io.takt.execution.Grade;
import io.takt.quality.domain.Disposition;
import io.takt.quality.domain.InspectionRecords.Defect;
import io.takt.quality.handling.DowngradedUnits;
import io.takt.quality.handling.ReviewBoard;
import io.takt.quality.handling.ReviewBoard.Verdict;
import io.takt.quality.judging.VisualInspection.Seen;
import io.takt.quality.judging.VisualInspection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What inspectors and the review board report, over HTTP. */
@RestController
@RequestMapping("/api/quality")
class QualityTaskController {

    private final VisualInspection inspection;
    private final ReviewBoard board;
    private final DowngradedUnits downgraded;

    QualityTaskController(VisualInspection inspection, ReviewBoard board, DowngradedUnits downgraded) {
        this.inspection = inspection;
        this.board = board;
        this.downgraded = downgraded;
    }

    record LookRequest(@NotEmpty List<@NotNull Seen> units) {
    }

    record BoardRequest(@NotNull Disposition decision, @NotBlank @Size(max = 500) String reason, @Nullable Grade grade,
            @Nullable @Size(min = 1, max = 200) String password) {

        @Override
        public String toString() {
            return "BoardRequest[" + decision + "]";
        }
    }

    record PutAwayRequest(@NotBlank String place) {
    }

    @PostMapping("/tasks/{id}/visual-inspection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void look(@PathVariable long id, @Valid @RequestBody LookRequest request) {
        inspection.report(id, request.units());
    }

    @PostMapping("/tasks/{id}/review-board")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable long id, @Valid @RequestBody BoardRequest request) {
        board.decide(id, new Verdict(request.decision(), request.reason(), request.grade(), request.password()));
    }

    @PostMapping("/tasks/{id}/put-away")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putAway(@PathVariable long id, @Valid @RequestBody PutAwayRequest request) {
        downgraded.putAway(id, request.place());
    }

    @GetMapping("/defects")
    List<Defect> defects() {
        return inspection.defects();
    }
}
