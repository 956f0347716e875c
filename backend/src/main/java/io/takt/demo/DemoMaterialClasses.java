package io.takt.demo;

import io.takt.material.MaterialClasses;
import io.takt.material.WantedClass;
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
        define("raw", "原材料", "Raw material");
        define("semi-finished", "半成品", "Semi-finished");
        define("finished", "成品", "Finished");
        define("purchased", "外购件", "Purchased part");
        define("packaging", "包装", "Packaging");
        define("tool", "刀具", "Tool");
    }

    private void define(String code, String nameZh, String nameEn) {
        classes.define(new WantedClass(code, nameZh, nameEn));
    }
}
