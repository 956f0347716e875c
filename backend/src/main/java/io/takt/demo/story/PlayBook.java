package io.takt.demo.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.demo.story.PlayMapper.PlayRow;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The plays as rows: a story that is killed goes on where it was. */
@Repository
@Profile("demo")
class PlayBook {

    private final PlayMapper rows;
    private final ObjectMapper json;
    private final PlantClock clock;
    private final LiveUpdates live;

    PlayBook(PlayMapper rows, ObjectMapper json, PlantClock clock, LiveUpdates live) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
        this.live = live;
    }

    Optional<Play> last() {
        return rows.last().map(this::play);
    }

    Optional<Play> current() {
        return last().filter(play -> !play.state().isOver());
    }

    @Transactional
    public void begin(Story story, double pace) {
        rows.add(story.code(), pace, text(Facts.NONE), clock.now());
        live.changed("demo", "play");
    }

    /** Keeps how far a play is; what is the same is not written again. */
    @Transactional
    public void tell(Play play, int step, Facts facts) {
        boolean same = play.step() == step && play.facts().equals(facts);
        if (!same && rows.tell(play.id(), step, text(facts)) > 0) {
            live.changed("demo", "play");
        }
    }

    @Transactional
    public void end(Play play, int step, Facts facts) {
        tell(play, step, facts);
        become(play, Play.State.ENDED, play.pace());
    }

    /** @return false if somebody was faster */
    @Transactional
    public boolean become(Play play, Play.State next, double pace) {
        boolean done = play.state().mayBecome(next)
                && rows.become(play.id(), play.state(), next, pace, next.isOver() ? clock.now() : null) > 0;
        live.changed("demo", "play");
        return done;
    }

    private Play play(PlayRow row) {
        try {
            return new Play(row.id(), row.story(), row.state(), row.step(), row.pace(), json.readValue(row.facts(), Facts.class),
                    row.startedAt(), row.endedAt());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the facts of play " + row.id(), unreadable);
        }
    }

    private String text(Facts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
