package io.takt.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.TaktIntegrationTest;
import io.takt.security.Accounts;
import io.takt.security.Accounts.NewAccount;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.Lifecycle;
import io.takt.shared.NotAllowed;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import io.takt.workflow.Finding;
import io.takt.workflow.ModelDraft;
import io.takt.workflow.ModelDrafts;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.ProcessRuntime;
import io.takt.workflow.RefusedModel;
import io.takt.workflow.StraightRouting;
import io.takt.workflow.StraightRouting.Call;
import io.takt.workflow.StraightRouting.EndStep;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Models come into force with exactly what they call, once, and by two people. */
@TaktIntegrationTest
class PublicationIT {

    private final ProcessModels models;
    private final ModelDrafts drafts;
    private final ProcessRuntime runtime;
    private final RepositoryService repository;
    private final RuntimeService engine;
    private final String suffix = UUID.randomUUID().toString();
    private final Actor author = Actor.person("author-" + suffix);
    private final Actor colleague = Actor.person("colleague-" + suffix);
    private final Actor operator = Actor.person("operator-" + suffix);

    PublicationIT(@Autowired ProcessModels models, @Autowired ModelDrafts drafts, @Autowired ProcessRuntime runtime,
            @Autowired RepositoryService repository, @Autowired RuntimeService engine,
            @Autowired Accounts accounts) {
        this.models = models;
        this.drafts = drafts;
        this.runtime = runtime;
        this.repository = repository;
        this.engine = engine;
        as(Actor.system("test"), () -> List.of(account(accounts, author, "PROCESS_DESIGNER"),
                account(accounts, colleague, "PROCESS_DESIGNER"), account(accounts, operator, "OPERATOR")));
    }

    private static boolean account(Accounts accounts, Actor person, String role) {
        accounts.create(new NewAccount(person.name(), person.name(), "a long password", List.of(role), false));
        return true;
    }

    @Test
    void theSameTextIsTheSameVersionHoweverManyPublishIt() {
        byte[] text = RuntimeModels.oneStep("p-same-" + suffix, "known-step");

        List<Optional<ModelVersion>> versions = Together.call(4, () -> publish(text));

        assertThat(versions.stream().flatMap(Optional::stream).distinct()).hasSize(1);
        assertThat(versions).hasSize(4).allMatch(Optional::isPresent);
        assertThat(models.findEffective("p-same-" + suffix)).isEqualTo(versions.get(0));
    }

    @Test
    void aChangedTextSupersedesAndLeavesRunningInstancesAlone() {
        String key = "p-changed-" + suffix;
        ModelVersion first = publish(RuntimeModels.task(key));
        String instance = runtime.start(first, key, Map.of("station", "S"));

        ModelVersion second = publish(RuntimeModels.oneStep(key, "known-step"));

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.definitionId()).isNotEqualTo(first.definitionId());
        assertThat(models.getEffective(key)).isEqualTo(second);
        assertThat(engine.createProcessInstanceQuery().processInstanceId(instance).singleResult()
                .getProcessDefinitionId())
                .isEqualTo(first.definitionId());
        runtime.cancel(instance, "test");
    }

    @Test
    void aCallOfAProcessThatIsNotInForceIsRefusedWithTheElementNamed() {
        byte[] text = RuntimeModels.calling("p-caller-" + suffix, "p-nowhere-" + suffix);

        assertThatThrownBy(() -> publish(text)).isInstanceOfSatisfying(RefusedModel.class, refused ->
                assertThat(refused.findings()).extracting(Finding::code, Finding::elementId)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("workflow.gate.callUnknown", "call")));
        assertThat(models.findEffective("p-caller-" + suffix)).isEmpty();
    }

    @Test
    void aRoutingCallsTheVersionItWasDeployedWith() {
        String called = "p-operation-" + suffix;
        publish(RuntimeModels.task(called));
        byte[] routing = new StraightRouting("p-routing-" + suffix, "Routing", List.of(
                new Call("op_05", "05 Load", called, Map.of("station", "station"), Map.of()),
                new Call("op_10", "10 Mill", called, Map.of("station", "station"), Map.of())),
                        new EndStep("known-step", "End")).bpmn()
                        .getBytes(StandardCharsets.UTF_8);
        ModelVersion first = publish(routing);
        publish(RuntimeModels.oneStep(called, "known-step"));
        ModelVersion second = publish(routing);

        String old = runtime.start(first, "old-" + suffix, Map.of("station", "S"));
        String now = runtime.start(second, "now-" + suffix, Map.of("station", "S"));

        assertThat(first.version()).isEqualTo(second.version());
        assertThat(first.definitionId()).isNotEqualTo(second.definitionId());
        await().until(() -> !runtime.isRunning(now));
        await().until(() -> engine.createProcessInstanceQuery().superProcessInstanceId(old).count() == 1);
        assertThat(engine.createProcessInstanceQuery().superProcessInstanceId(old).singleResult().getBusinessKey())
                .isEqualTo("old-" + suffix + ":op_05");
        assertThat(TestSteps.SEEN).contains("now-" + suffix + " known-step process:p-routing-" + suffix + " null");
        runtime.cancel(old, "test");
    }

    @Test
    void aPlantsModelNeedsTwoPeople() {
        String key = "p-plant-" + suffix;
        publish(RuntimeModels.oneStep(key, "known-step"));

        ModelDraft draft = as(author, () -> drafts.draft(RuntimeModels.twoSteps(key)));
        assertThat(draft.difference()).contains("+ first", "- work");
        ModelDraft reviewed = as(author, () -> drafts.submit(draft.id(), draft.version()));
        assertThat(reviewed.state()).isEqualTo(Lifecycle.IN_REVIEW);
        assertThatThrownBy(() -> as(author, () -> drafts.approve(reviewed.id(), reviewed.version())))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                .isEqualTo("workflow.authorMayNotApprove"));
        assertThatThrownBy(() -> as(colleague, () -> drafts.approve(reviewed.id(), draft.version())))
                .isInstanceOf(ConcurrentChange.class);

        ModelVersion published = as(colleague, () -> drafts.approve(reviewed.id(), reviewed.version()));

        assertThat(published.version()).isEqualTo(2);
        assertThat(models.getEffective(key)).isEqualTo(published);
        assertThatThrownBy(() -> as(colleague, () -> drafts.approve(reviewed.id(), reviewed.version() + 1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aHostileDraftIsNeverSubmitted() {
        ModelDraft draft = as(author, () -> drafts.draft(RuntimeModels.oneStep("p-bad-" + suffix, "no-such-step")));

        assertThatThrownBy(() -> as(author, () -> drafts.submit(draft.id(), draft.version())))
                .isInstanceOf(RefusedModel.class);
        assertThat(as(author, drafts::open))
                .anyMatch(open -> open.id() == draft.id() && open.state() == Lifecycle.DRAFT);
    }

    @Test
    void publishingNeedsThePermission() {
        byte[] text = RuntimeModels.oneStep("p-denied-" + suffix, "known-step");

        assertThatThrownBy(() -> as(operator, () -> models.publish(text)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(operator, () -> drafts.draft(text))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> models.getEffective("p-denied-" + suffix)).isInstanceOf(NotFound.class);
    }

    @Test
    void checkingChangesNothing() {
        long deployments = repository.createDeploymentQuery().count();

        assertThat(models.check(RuntimeModels.oneStep("p-check-" + suffix, "known-step"))).isEmpty();
        assertThat(models.check(RuntimeModels.oneStep("p-check-" + suffix, "no-such-step"))).isNotEmpty();

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
        assertThat(models.findEffective("p-check-" + suffix)).isEmpty();
    }

    @Test
    void theEnginesOwnParserHasItsSay() {
        String broken = new String(RuntimeModels.oneStep("p-parse-" + suffix, "known-step"), StandardCharsets.UTF_8)
                .replace("targetRef=\"end\"", "targetRef=\"nowhere\"");

        assertThat(models.check(broken.getBytes(StandardCharsets.UTF_8))).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("workflow.gate.engine");
            assertThat(finding.line()).isPositive();
        });
    }

    private ModelVersion publish(byte[] text) {
        return as(Actor.system("test"), () -> models.publish(text));
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return Actors.as(actor, work);
    }
}
