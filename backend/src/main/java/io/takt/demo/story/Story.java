package io.takt.demo.story;

import io.takt.demo.story.Facts.Outcome;
import java.util.List;

/** A story: its steps in order, and what it promises. */
interface Story {

    String code();

    /** Blanks that the plant must still have. */
    int blanks();

    List<Step> steps();

    /** Read from the product when all steps are over. */
    List<Outcome> outcome(Scene scene);

    /** One step; it is asked again and again, after a crash too, until it says that it is over. */
    record Step(String name, Act act) {
    }

    /** What happens in a step. */
    interface Act {

        /** @return whether the step is over, by what the product says */
        boolean play(Scene scene);
    }
}
