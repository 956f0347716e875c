package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.definition.RoutingRevision;
import io.takt.definition.WantedRouting;
import io.takt.definition.revision.Comparison.Kind;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.InUse;
import io.takt.shared.InvalidInput;
import io.takt.shared.Lifecycle;
import io.takt.shared.PermissionMissing;
import io.takt.shared.Refused;
import io.takt.shared.Version;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Routings are written, reviewed, approved and put in force by people, and orders in work never see it. */
class DefinitionLifeIT extends OnAHubOfItsOwn {

    @Test
    void aRevisionIsWrittenByOneAndApprovedByAnother() {
        RoutingRevision draft = by(engineer, () -> routings.copy(routing, "B", "A"));
        draft = change(draft, wanted -> withRunSeconds(wanted, 250));
        assertThat(by(engineer, () -> routings.compare(routing, "A", "B")).rows()).filteredOn(row -> row.kind() != Kind.SAME)
                .singleElement().satisfies(row -> assertThat(row.key()).isEqualTo("10"));
        RoutingRevision submitted = submitted(routings, draft);

        assertThat(submitted.state()).isEqualTo(Lifecycle.IN_REVIEW);
        by(engineer, () -> assertThatThrownBy(() -> routings.approve(routing, "B", version(submitted), null, null))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isEqualTo("security.fourEyes")));
        RoutingRevision approved = by(supervisor, () -> routings.approve(routing, "B", version(submitted), null, "faster"));

        assertThat(approved.state()).isEqualTo(Lifecycle.EFFECTIVE);
        assertThat(approved.author()).isEqualTo(engineer);
        assertThat(approved.approvedBy()).isEqualTo(supervisor);
        assertThat(state(routing, "A")).isEqualTo(Lifecycle.SUPERSEDED);
        assertThat(rows.queryForList("SELECT action FROM security_audit WHERE entity = 'definition.routing-revision' AND code = ? ORDER BY id",
                String.class, routing + " B")).containsExactly("added", "changed", "submitted", "approved", "in-force");
    }

    @Test
    void whoeverHelpedWritingDoesNotApprove() {
        RoutingRevision draft = by(engineer, () -> routings.copy(routing, "B", "A"));
        by(supervisor, () -> routings.change(routing, "B", version(draft), withRunSeconds(routings.content(draft), 260)));
        RoutingRevision submitted = submitted(routings, by(engineer, () -> routings.read(routing, "B")));

        by(supervisor, () -> assertThatThrownBy(() -> routings.approve(routing, "B", version(submitted), null, null))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isEqualTo("security.fourEyes")));
        String reader = people.person("definition.read", "definition.edit");
        by(reader, () -> assertThatThrownBy(() -> routings.approve(routing, "B", version(submitted), null, null))
                .isInstanceOf(PermissionMissing.class));
    }

    @Test
    void whoeverWroteADraftDoesNotApproveWhatAnotherCopiesFromIt() {
        by(engineer, () -> routings.copy(routing, "B", "A"));
        for (String copied : List.of("B", "A")) {
            RoutingRevision copy = by(supervisor, () -> routings.copy(routing, "OF-" + copied, copied));
            RoutingRevision submitted = by(supervisor, () -> routings.submit(routing, copy.revision(), version(copy), null));
            await().until(() -> routings.approval(submitted).orElseThrow().task() != null);
        }

        by(engineer, () -> assertThatThrownBy(() -> routings.approve(routing, "OF-B", new Version(1), null, null))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isEqualTo("security.fourEyes")));
        assertThat(by(engineer, () -> routings.approve(routing, "OF-A", new Version(1), null, null)).state()).as("what was approved is nobody's own")
                .isEqualTo(Lifecycle.EFFECTIVE);
    }

    @Test
    void whatHasLeftDraftNeverChanges() {
        RoutingRevision draft = by(engineer, () -> routings.copy(routing, "B", "A"));
        RoutingRevision submitted = submitted(routings, draft);

        for (RoutingRevision fixed : List.of(submitted, read("A"))) {
            by(engineer, () -> assertThatThrownBy(() -> routings.change(routing, fixed.revision(), version(fixed), routings.content(fixed)))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isEqualTo("definition.notDraft")));
            by(engineer, () -> assertThatThrownBy(() -> put(routings, routing, fixed.revision(), routings.content(fixed))).isInstanceOf(Refused.class));
            by(engineer, () -> assertThatThrownBy(() -> routings.delete(routing, fixed.revision(), version(fixed))).isInstanceOf(Refused.class));
        }
    }

    @Test
    void twoWhoApproveAtOncePublishOnce() {
        RoutingRevision submitted = submitted(routings, by(engineer, () -> routings.copy(routing, "B", "A")));
        List<String> approvers = Stream.of(1, 2).map(number -> people.person("definition.read", "definition.approve")).toList();

        List<String> answers = Together.run(approvers.stream().<Supplier<String>>map(approver -> () -> by(approver, () -> {
            try {
                return routings.approve(routing, "B", version(submitted), null, null).state().name();
            } catch (ConcurrentChange late) {
                return late.code();
            }
        })).toList());

        assertThat(answers).containsExactlyInAnyOrder("EFFECTIVE", "definition.revisionChanged");
        assertThat(count("SELECT COUNT(*) FROM security_audit WHERE entity = 'definition.routing-revision' AND code = ? AND action = 'in-force'",
                routing + " B")).isEqualTo(1);
    }

    @Test
    void anApprovedRevisionComesIntoForceOnItsDay() {
        RoutingRevision submitted = submitted(routings, by(engineer, () -> routings.copy(routing, "B", "A")));
        RoutingRevision planned = by(supervisor, () -> routings.approve(routing, "B", version(submitted), clock.now().plus(Duration.ofDays(3)), null));

        assertThat(planned.state()).isEqualTo(Lifecycle.PENDING_EFFECTIVE);
        assertThat(state(routing, "A")).isEqualTo(Lifecycle.EFFECTIVE);
        assertThat(rows.update("UPDATE ACT_RU_JOB SET DUEDATE_ = '2020-01-01' WHERE PROCESS_INSTANCE_ID_ = "
                + "(SELECT process_instance FROM definition_approval WHERE code = ?)", routing)).isEqualTo(1);

        await().until(() -> state(routing, "B") == Lifecycle.EFFECTIVE);
        assertThat(state(routing, "A")).isEqualTo(Lifecycle.SUPERSEDED);
    }

    @Test
    void whoApprovesMayBringADayForwardAndGiveARevisionUp() {
        RoutingRevision early = planned("B");
        RoutingRevision now = by(supervisor, () -> routings.putInForce(routing, "B", version(early)));
        RoutingRevision never = planned("C");
        RoutingRevision obsolete = by(supervisor, () -> routings.makeObsolete(routing, "C", version(never), "a better one is coming"));

        assertThat(now.state()).isEqualTo(Lifecycle.EFFECTIVE);
        assertThat(obsolete.state()).isEqualTo(Lifecycle.OBSOLETE);
        by(supervisor, () -> assertThatThrownBy(() -> routings.makeObsolete(routing, "B", version(now), "no hubs any more"))
                .isInstanceOf(InUse.class));
        assertThat(count("SELECT COUNT(*) FROM definition_approval WHERE code = ?", routing)).isZero();
        assertThat(count("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ LIKE ?", "% " + routing + " %")).isZero();
    }

    @Test
    void aReviewSendsBackAndAnAuthorTakesBackEachWithAReason() {
        RoutingRevision submitted = submitted(routings, by(engineer, () -> routings.copy(routing, "B", "A")));
        by(supervisor, () -> assertThatThrownBy(() -> routings.reject(routing, "B", version(submitted), " ")).isInstanceOf(InvalidInput.class));
        RoutingRevision rejected = by(supervisor, () -> routings.reject(routing, "B", version(submitted), "op 20 is missing"));
        assertThat(rejected.state()).isEqualTo(Lifecycle.DRAFT);

        RoutingRevision again = submitted(routings, rejected);
        RoutingRevision withdrawn = by(engineer, () -> routings.withdraw(routing, "B", version(again), "not yet"));
        assertThat(withdrawn.state()).isEqualTo(Lifecycle.DRAFT);
        Actors.as(Actor.person(engineer), () -> routings.delete(routing, "B", version(withdrawn)));
        assertThat(by(engineer, () -> routings.revisions(routing))).extracting(RoutingRevision::revision).containsExactly("A");
    }

    @Test
    void aRunningOrderEndsByItsRevisionWhileANewOneComesIntoForce() {
        String running = floor.order(hub, 1);
        floor.task(running, "execution/load");
        RoutingRevision draft = by(engineer, () -> routings.copy(routing, "B", "A"));
        change(draft, wanted -> new WantedRouting(wanted.nameZh(), wanted.nameEn(), new ArrayList<>(wanted.rows().stream()
                .filter(operation -> operation != null && !"20".equals(operation.number())).toList())));
        release(routings, routing, "B");
        String next = floor.order(hub, 1);
        floor.play(running);
        floor.play(next);

        assertThat(operationsOf(running)).containsExactly("05", "10", "20", "30", "90");
        assertThat(operationsOf(next)).containsExactly("05", "10", "30", "90");
    }

    private List<String> operationsOf(String order) {
        return rows.queryForList("SELECT j.operation_number FROM execution_job_order j JOIN execution_order o ON o.id = j.order_id "
                + "WHERE o.code = ? ORDER BY j.operation_number", String.class, "WO-" + order);
    }

    private RoutingRevision planned(String revision) {
        RoutingRevision submitted = submitted(routings, by(engineer, () -> routings.copy(routing, revision, "A")));
        return by(supervisor, () -> routings.approve(routing, revision, version(submitted), clock.now().plus(Duration.ofDays(3)), null));
    }
}
