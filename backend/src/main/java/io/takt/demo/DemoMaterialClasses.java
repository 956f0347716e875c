package io.takt.demo;

import io.takt.material.MaterialClasses;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The classes of the demo's materials. */
@Component
@Profile("demo")
class DemoMaterialClasses {

    private final MaterialClasses classes;

    DemoMaterialClasses(MaterialClasses classes) {
        this.classes = classes;
    }

    void load() {
        classes.define("raw", "原材料", "Raw material");
        classes.define("semi-finished", "半成品", "Semi-finished");
        classes.define("finished", "成品", "Finished");
        classes.define("purchased", "外购件", "Purchased part");
        classes.define("packaging", "包装", "Packaging");
        classes.define("tool", "刀具", "Tool");
    }
}
