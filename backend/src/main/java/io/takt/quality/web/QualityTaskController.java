package io.takt.quality.web;

import io.takt.execution.Grade;
import io.takt.quality.domain.Disposition;
import io.takt.quality.domain.InspectionRecords.Defect;
import io.takt.quality.handling.DowngradedUnits;
import io.takt.quality.handling.ReviewBoard;
import io.takt.quality.handling.ReviewBoard.Verdict;
import io.takt.quality.judging.VisualInspection.Seen;
import io.takt.quality.judging.VisualInspection;
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

    record LookRequest(List<Seen> units) {
    }

    record BoardRequest(Disposition decision, String reason, @Nullable Grade grade, @Nullable String password) {

        @Override
        public String toString() {
            return "BoardRequest[" + decision + "]";
        }
    }

    record PutAwayRequest(String place) {
    }

    @PostMapping("/tasks/{id}/visual-inspection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void look(@PathVariable long id, @RequestBody LookRequest request) {
        inspection.report(id, request.units());
    }

    @PostMapping("/tasks/{id}/review-board")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable long id, @RequestBody BoardRequest request) {
        board.decide(id, new Verdict(request.decision(), request.reason(), request.grade(), request.password()));
    }

    @PostMapping("/tasks/{id}/put-away")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putAway(@PathVariable long id, @RequestBody PutAwayRequest request) {
        downgraded.putAway(id, request.place());
    }

    @GetMapping("/defects")
    List<Defect> defects() {
        return inspection.defects();
    }
}
