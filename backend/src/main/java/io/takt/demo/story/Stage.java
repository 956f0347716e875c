package io.takt.demo.story;

import io.takt.demo.reset.PlantReset;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** Where stories are played, one at a time: play, pause, go on, stop. */
@Service
@Profile("demo")
class Stage {

    private final List<Story> stories;
    private final PlayBook plays;
    private final PlantReset resets;
    private final PlantNeeds needs;
    private final Tempo tempo;
    private final Permissions permissions;

    Stage(List<Story> stories, PlayBook plays, PlantReset resets, PlantNeeds needs, Tempo tempo, Permissions permissions) {
        this.stories = stories;
        this.plays = plays;
        this.resets = resets;
        this.needs = needs;
        this.tempo = tempo;
        this.permissions = permissions;
    }

    /** @param resetFirst whether the plant is put back to its first day before */
    void play(String code, @Nullable Boolean resetFirst) {
        permissions.require("demo.control");
        new FieldFaults().given("/resetFirst", resetFirst).refuse();
        Story story = story(code);
        if (Boolean.TRUE.equals(resetFirst)) {
            resets.request(code);
            return;
        }
        if (plays.current().isPresent()) {
            throw new Refused("demo.storyUnderWay");
        }
        needs.missing(story).ifPresent(missing -> {
            throw new Refused(missing, story.blanks());
        });
        plays.begin(story, tempo.factor());
    }

    void pause() {
        permissions.require("demo.control");
        Play play = current();
        if (plays.become(play, Play.State.PAUSED, tempo.factor())) {
            tempo.standStill();
        }
    }

    void goOn() {
        permissions.require("demo.control");
        Play play = current();
        if (plays.become(play, Play.State.PLAYING, play.pace())) {
            tempo.runAt(play.pace());
        }
    }

    void stop() {
        permissions.require("demo.control");
        Play play = current();
        if (plays.become(play, Play.State.STOPPED, play.pace()) && play.state() == Play.State.PAUSED) {
            tempo.runAt(play.pace());
        }
    }

    /** Begins the story that a reset has made room for. */
    void beginAfterReset() {
        Optional<String> wanted = plays.last().isPresent() ? Optional.empty() : resets.storyToPlay();
        wanted.map(this::story).ifPresent(story -> plays.begin(story, tempo.factor()));
    }

    /** Needs {@code demo.control}. */
    List<Story> stories() {
        permissions.require("demo.control");
        return stories;
    }

    Story story(String code) {
        return stories.stream().filter(story -> story.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("demo.storyUnknown", code));
    }

    private Play current() {
        return plays.current().orElseThrow(() -> new Refused("demo.noStory"));
    }
}
