package io.takt.rules;

import io.takt.rules.RuleSetVersion.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the shipped rule sets before anything that runs in the background may ask one. */
@Component
class ShippedRulesAtStart implements SmartInitializingSingleton {

    private final ShippedRules shippedRules;

    ShippedRulesAtStart(ShippedRules shippedRules) {
        this.shippedRules = shippedRules;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (Form form : Form.values()) {
            readAll(form, form.name().toLowerCase(Locale.ROOT));
        }
    }

    private void readAll(Form form, String ending) {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:rules/*/*." + ending);
            for (Resource file : files) {
                String name = String.valueOf(file.getFilename());
                String ruleSet = name.substring(0, name.length() - ending.length() - 1);
                shippedRules.read(ruleSet, form, file.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the shipped rules cannot be read", unreadable);
        }
    }
}
