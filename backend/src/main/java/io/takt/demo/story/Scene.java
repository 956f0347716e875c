package io.takt.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.connectivity.simulator.SimulatedLine;
import io.takt.demo.DemoCrew;
import io.takt.demo.DemoPerson;
import io.takt.demo.story.Facts.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a step may use: the demo's people, its machines, and what the story knows so far. */
final class Scene {

    private final Play play;
    private final String step;
    private final DemoCrew crew;
    private final SimulatedLine machines;
    private Facts facts;

    Scene(Play play, String step, DemoCrew crew, SimulatedLine machines) {
        this.play = play;
        this.step = step;
        this.crew = crew;
        this.machines = machines;
        this.facts = play.facts().at(null).hindered(List.of());
    }

    DemoPerson person(String userName) {
        return crew.person(userName);
    }

    SimulatedLine machines() {
        return machines;
    }

    Facts facts() {
        return facts;
    }

    /** Does it once for this story, however often it is asked: the product knows the command again. */
    JsonNode once(String userName, String what, String path, Map<String, ?> body) {
        return person(userName).postOnce("story-" + play.id() + "-" + what, path, body);
    }

    /** As {@link #once}, signed with the person's password. */
    void signed(String userName, String what, String path, Map<String, ?> body) {
        person(userName).signOnce("story-" + play.id() + "-" + what, path, body);
    }

    void know(String word, String code) {
        facts = facts.knowing(word, code);
    }

    Optional<String> find(String word) {
        return Optional.ofNullable(facts.codes().get(word));
    }

    String code(String word) {
        return find(word).orElseThrow(() -> new IllegalStateException("the story does not know its " + word));
    }

    /** Where to look during this step: a page of the administration. */
    void show(String link) {
        facts = facts.showing(step, link);
    }

    void progress(int done, int of) {
        facts = facts.at(new Progress(Math.min(done, of), of));
    }
}
