package io.takt.demo.story;

import io.takt.demo.DemoCrew;
import io.takt.demo.DemoLine;
import io.takt.demo.DemoPerson.Refusal;
import io.takt.demo.DemoSwitch;
import io.takt.demo.story.Story.Step;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Plays the story on the stage, a look at a time. All it knows stands in the play's row. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "takt.demo.simulators", matchIfMissing = true)
class StoryTeller {

    private static final Logger LOG = LoggerFactory.getLogger(StoryTeller.class);
    /** What is refused once may be asked a moment too early. */
    private static final int WORTH_TELLING = 10;

    private final Stage stage;
    private final PlayBook plays;
    private final DemoSwitch people;
    private final DemoCrew crew;
    private final DemoLine line;
    private final Tempo tempo;
    private volatile boolean ready;
    private volatile int hindrances;

    StoryTeller(Stage stage, PlayBook plays, DemoSwitch people, DemoCrew crew, DemoLine line, Tempo tempo) {
        this.stage = stage;
        this.plays = plays;
        this.people = people;
        this.crew = crew;
        this.line = line;
        this.tempo = tempo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ready = true;
    }

    @Scheduled(fixedDelay = 500)
    void look() {
        if (ready) {
            Actors.as(Actor.system("demo"), () -> plays.current().ifPresentOrElse(this::tell, this::rest));
        }
    }

    private void rest() {
        people.obey(null);
        stage.beginAfterReset();
    }

    private void tell(Play play) {
        boolean playing = play.state() == Play.State.PLAYING;
        people.obey(playing);
        if (playing) {
            turn(play);
        } else {
            tempo.standStill();
        }
    }

    private void turn(Play play) {
        Story story = stage.story(play.story());
        List<Step> steps = story.steps();
        Step step = steps.get(play.step());
        Scene scene = new Scene(play, step.name(), crew, line.machines());
        try {
            int next = play.step() + (step.act().play(scene) ? 1 : 0);
            if (next == steps.size()) {
                plays.end(play, next, scene.facts().ending(story.outcome(scene)));
            } else {
                plays.tell(play, next, scene.facts());
            }
            hindrances = 0;
        } catch (Refusal refusal) {
            LOG.info("The story {} looks again at {}: {}", story.code(), step.name(), refusal.getMessage());
            hindrances++;
            plays.tell(play, play.step(), scene.facts().hindered(hindrances < WORTH_TELLING ? List.of() : refusal.problem()));
        } catch (UncheckedIOException unreachable) {
            LOG.warn("The story {} cannot reach the product at {}", story.code(), step.name(), unreachable);
        }
    }
}
