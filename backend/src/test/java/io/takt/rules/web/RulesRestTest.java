package io.takt.rules.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.takt.rules.Decision.Fired;
import io.takt.rules.DecisionLog;
import io.takt.rules.DecisionLog.KeptDecision;
import io.takt.rules.RuleEngine.Subject;
import io.takt.rules.RuleFinding;
import io.takt.rules.RuleSets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class RulesRestTest {

    private final DecisionLog decisions = mock(DecisionLog.class);
    private final RuleSets ruleSets = mock(RuleSets.class);
    private final MockMvc web = MockMvcBuilders.standaloneSetup(new DecisionController(decisions), new RuleSetController(ruleSets)).build();

    @Test
    void aDecisionTellsItsRowsInTheReadersLanguage() throws Exception {
        given(decisions.get(7)).willReturn(new KeptDecision(7, "disposition", 1, "What happens?",
                new Subject("quality.nonconformance", "NC-1"), List.of(Map.of("defect", "DIM-02")),
                List.of(Map.of("decision", "REWORK")), List.of(new Fired("boreReworked", "Bored again", "补镗返工")),
                "process:handle-nonconformance", Instant.EPOCH, Instant.EPOCH));
        web.perform(get("/api/rules/decisions/7").header("Accept-Language", "zh-CN"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(7))
                .andExpect(jsonPath("$.subject.code").value("NC-1"))
                .andExpect(jsonPath("$.facts[0].defect").value("DIM-02"))
                .andExpect(jsonPath("$.conclusions[0].decision").value("REWORK"))
                .andExpect(jsonPath("$.fired[0].rule").value("boreReworked"))
                .andExpect(jsonPath("$.fired[0].text").value("补镗返工"));
        web.perform(get("/api/rules/decisions/7").header("Accept-Language", "en"))
                .andExpect(jsonPath("$.fired[0].text").value("Bored again"));
    }

    @Test
    void anUploadIsCheckedAndItsFindingsNameTheCell() throws Exception {
        given(ruleSets.check(eq("disposition"), any()))
                .willReturn(List.of(RuleFinding.error("row r1, column Defect", "rules.feelCall", "now")));
        web.perform(post("/api/rules/rule-sets/disposition/check")
                        .contentType(MediaType.APPLICATION_XML).content("<x/>"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].severity").value("ERROR"))
                .andExpect(jsonPath("$[0].element").value("row r1, column Defect"))
                .andExpect(jsonPath("$[0].arguments[0]").value("now"));
    }
}
