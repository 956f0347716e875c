package io.takt.workflow.publication;

import static io.takt.workflow.BpmnText.end;
import static io.takt.workflow.BpmnText.flows;
import static io.takt.workflow.BpmnText.process;
import static io.takt.workflow.BpmnText.start;
import static io.takt.workflow.BpmnText.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.takt.TaktIntegrationTest;
import io.takt.shared.Lifecycle;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.gate.Gate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.support.TransactionTemplate;

/** The shipped line is published once; a changed text is offered as a draft and never published by itself. */
@TaktIntegrationTest
class ShippedModelsIT {

    private final Gate gate;
    private final StoredModels models;
    private final Publication publication;
    private final ProcessModels published;
    private final TransactionTemplate transaction;
    private final String caller = "a-caller-" + UUID.randomUUID();
    private final String called = "b-called-" + UUID.randomUUID();

    ShippedModelsIT(@Autowired Gate gate, @Autowired StoredModels models, @Autowired Publication publication,
            @Autowired ProcessModels published, @Autowired TransactionTemplate transaction) {
        this.gate = gate;
        this.models = models;
        this.publication = publication;
        this.published = published;
        this.transaction = transaction;
    }

    @Test
    void theFirstStartPublishesAndTheSecondChangesNothing() {
        Map<String, byte[]> line = line();

        startWith(line);
        ModelVersion first = published.getEffective(caller);
        startWith(line);

        assertThat(published.getEffective(caller)).isEqualTo(first);
        assertThat(published.getEffective(called).version()).isEqualTo(1);
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aChangedTextIsOfferedOnceAsADraftWithItsDifference() {
        Map<String, byte[]> line = line();
        startWith(line);
        ModelVersion before = published.getEffective(called);
        line.put(called, process(called, "", start() + step("work", "known-step", "") + step("more", "known-step", "")
                + end()
                + flows("start", "work", "more", "end")));

        startWith(line);
        startWith(line);

        assertThat(published.getEffective(called)).isEqualTo(before);
        assertThat(drafts()).singleElement().satisfies(draft -> {
            assertThat(draft.number()).isEqualTo(2);
            assertThat(draft.origin()).isEqualTo(StoredRevision.Origin.SHIPPED);
            assertThat(draft.difference()).isEqualTo("+ more\n+ more_end\n- work_end\n+ work_more\n");
        });
    }

    private Map<String, byte[]> line() {
        Map<String, byte[]> line = new TreeMap<>();
        line.put(caller, process(caller, "", start() + "<bpmn:callActivity id=\"call\" calledElement=\"" + called
                + "\" camunda:calledElementBinding=\"deployment\" camunda:asyncBefore=\"true\"/>" + end()
                + flows("start", "call", "end")));
        line.put(called, process(called, "", start() + step("work", "known-step", "") + end()
                + flows("start", "work", "end")));
        return line;
    }

    private void startWith(Map<String, byte[]> texts) {
        Resource[] files = texts.entrySet().stream().map(text -> file(text.getKey(), text.getValue()))
                .toArray(Resource[]::new);
        new ShippedModels(new PathMatchingResourcePatternResolver() {
            @Override
            public Resource[] getResources(String pattern) {
                return files;
            }
        }, gate, models, publication, transaction).start();
    }

    private static Resource file(String key, byte[] text) {
        return new ByteArrayResource(text) {
            @Override
            public String getFilename() {
                return key + ".bpmn";
            }
        };
    }

    private List<StoredRevision> drafts() {
        return models.in(List.of(Lifecycle.DRAFT)).stream()
                .filter(draft -> draft.key().equals(caller) || draft.key().equals(called)).toList();
    }
}
