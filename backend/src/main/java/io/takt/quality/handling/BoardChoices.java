package io.takt.quality.handling;

import io.takt.quality.domain.Disposition;
import io.takt.quality.domain.Nonconformance;
import io.takt.quality.domain.NonconformanceState;
import io.takt.workflow.BpmnReader;
import io.takt.workflow.InstancePictures;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the review board may decide: only what leads somewhere. */
@Component
class BoardChoices {

    private static final String PUT_AWAY = "put-away-downgraded";

    private final InstancePictures pictures;

    BoardChoices(InstancePictures pictures) {
        this.pictures = pictures;
    }

    List<String> of(Nonconformance nonconformance) {
        return nonconformance.state() == NonconformanceState.CLOSED ? List.of()
                : Stream.of(Disposition.REWORK, Disposition.USE_AS_IS, Disposition.REGRADE, Disposition.SCRAP)
                        .filter(choice -> mayBecome(nonconformance, choice)).map(Disposition::name).toList();
    }

    boolean mayBecome(Nonconformance nonconformance, Disposition choice) {
        return switch (choice) {
            case REWORK -> nonconformance.routing() != null;
            case REGRADE -> knowsRegrading(nonconformance);
            case USE_AS_IS, SCRAP -> true;
            case REVIEW -> false;
        };
    }

    /** A case that was opened under an earlier version of its process goes on by that version. */
    private boolean knowsRegrading(Nonconformance nonconformance) {
        String instance = nonconformance.processInstance();
        return instance != null && BpmnReader.read(pictures.of(instance).xml().getBytes(StandardCharsets.UTF_8)).all("userTask")
                .anyMatch(task -> PUT_AWAY.equals(task.id()));
    }
}
