package io.takt.demo.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Stories over HTTP. Their words are the screens'. */
@RestController
@RequestMapping("/api/demo")
@Profile("demo")
class StoryController {

    private final Stage stage;
    private final PlayBook plays;
    private final MessageSource messages;

    StoryController(Stage stage, PlayBook plays, MessageSource messages) {
        this.stage = stage;
        this.plays = plays;
        this.messages = messages;
    }

    @GetMapping("/stories")
    Programme programme(Locale locale) {
        List<StoryItem> stories = stage.stories().stream().map(StoryController::item).toList();
        Optional<Play> play = plays.last();
        return new Programme(stories, play.orElse(null), play.map(last -> text(last.facts().trouble(), locale)).orElse(null));
    }

    private @Nullable String text(List<String> problem, Locale locale) {
        return problem.isEmpty() ? null
                : messages.getMessage(problem.get(0), problem.stream().skip(1).toArray(), problem.get(0), locale);
    }

    @PostMapping("/stories/{code}/play")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void play(@PathVariable String code, @RequestBody PlayRequest request) {
        stage.play(code, request.resetFirst());
    }

    @PostMapping("/play/pause")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pause() {
        stage.pause();
    }

    @PostMapping("/play/go-on")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void goOn() {
        stage.goOn();
    }

    @PostMapping("/play/stop")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop() {
        stage.stop();
    }

    private static StoryItem item(Story story) {
        return new StoryItem(story.code(), story.steps().stream().map(Story.Step::name).toList());
    }

    record PlayRequest(@Nullable Boolean resetFirst) {
    }

    record StoryItem(String code, List<String> steps) {
    }

    /**
     * @param play    the last story played, under way or over
     * @param trouble why it does not get on
     */
    record Programme(List<StoryItem> stories, @Nullable Play play, @Nullable String trouble) {
    }
}
