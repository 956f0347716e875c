package io.takt.execution.tasks;

import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.PlaceBook;
import io.takt.execution.domain.Transport;
import io.takt.execution.domain.Transports;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a person is asked who shall move a box in a machine's place: from where to where, and why. */
@Component
class MoveQuestion {

    private static final int PROPOSED = 4;

    private final Transports transports;
    private final MaterialBook materials;
    private final PlaceBook places;
    private final MessageSource messages;

    MoveQuestion(Transports transports, MaterialBook materials, PlaceBook places, MessageSource messages) {
        this.transports = transports;
        this.materials = materials;
        this.places = places;
        this.messages = messages;
    }

    /**
     * A move.
     *
     * @param places      where the box may be brought, the best first
     * @param equipment   the machine that should have moved it; null if there is none
     * @param requestedAt when the machine was asked; null if it was not
     * @param trouble     what is wrong with the machine's answer; null if there is none yet
     */
    record Asked(String carrier, String source, String sourceName, List<String> places, @Nullable String equipment,
            @Nullable Instant requestedAt, @Nullable String trouble, @Nullable String cure) {
    }

    Optional<Asked> of(String transport) {
        return transports.find(transport).map(this::asked);
    }

    private Asked asked(Transport move) {
        String target = move.target();
        List<String> fitting = target == null ? materials.freeBins().stream().limit(PROPOSED).toList() : List.of(target);
        return new Asked(move.carrier(), move.source(), places.nameOf(move.source()), fitting, move.equipment(), move.requestedAt(),
                text(move.trouble(), ""), text(move.trouble(), ".cure"));
    }

    private @Nullable String text(@Nullable String trouble, String suffix) {
        return trouble == null ? null : messages.getMessage(trouble + suffix, null, null, LocaleContextHolder.getLocale());
    }
}
