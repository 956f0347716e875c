package io.takt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.rules.RuleSetVersion.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {

    @Test
    void theReadmeListsExactlyTheShippedRuleSets() throws IOException {
        String readme = Files.readString(Path.of("..", "rules", "README.md"));
        assertThat(Pattern.compile("(?m)^\\| `([a-z-]+)` \\|").matcher(readme).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(Shipped.names());
    }

    @Test
    void everyRuleHasItsSentenceInBothLanguages() {
        for (String ruleSet : Shipped.names()) {
            RuleTable table = RuleBook.read(Shipped.form(ruleSet), Shipped.text(ruleSet));
            assertThat(table.question()).isNotBlank();
            assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
                assertThat(row.en()).isNotBlank();
                assertThat(row.zh()).matches(".*\\p{IsHan}.*");
            });
        }
    }

    @Test
    void noRuleOfADrlTextIsHiddenFromItsReader() {
        for (String ruleSet : Shipped.names(Form.DRL)) {
            long rules = new String(Shipped.text(ruleSet), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.strip().startsWith("rule ")).count();
            assertThat(RuleBook.read(Form.DRL, Shipped.text(ruleSet)).rows()).hasSize((int) rules);
        }
    }
}
