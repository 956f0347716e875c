package io.takt.personnel.web;

import io.takt.personnel.HeldQualification;
import io.takt.personnel.HeldQualification.State;
import io.takt.personnel.Qualifications;
import io.takt.personnel.Qualifications.Grant;
import io.takt.personnel.Qualifications.Standing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a person was granted. */
@RestController
@RequestMapping("/api/personnel/persons/{person}/qualifications")
class QualificationController {

    private final Qualifications qualifications;

    QualificationController(Qualifications qualifications) {
        this.qualifications = qualifications;
    }

    @GetMapping
    List<HeldItem> list(@PathVariable String person) {
        return qualifications.of(person).stream().map(HeldItem::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<HeldItem> grant(@PathVariable String person, @RequestBody Grant grant) {
        qualifications.grant(person, grant);
        return list(person);
    }

    @PostMapping("/{id}/renew")
    @ResponseStatus(HttpStatus.CREATED)
    List<HeldItem> renew(@PathVariable String person, @PathVariable long id, @RequestBody Renewal renewal) {
        qualifications.renew(person, id, renewal.grant());
        return list(person);
    }

    @PostMapping("/{id}/revoke")
    List<HeldItem> revoke(@PathVariable String person, @PathVariable long id, @Valid @RequestBody Revocation revocation) {
        qualifications.revoke(person, id, Objects.requireNonNullElse(revocation.reason(), ""));
        return list(person);
    }

    /** For how long a qualification goes on, and by whom that was decided. */
    record Renewal(@Nullable LocalDate validFrom, @Nullable LocalDate expiresOn, @Nullable String issuedBy, @Nullable String document) {

        Grant grant() {
            return new Grant(null, null, validFrom, expiresOn, issuedBy, document);
        }
    }

    record Revocation(@Nullable @Size(max = 500) String reason) {
    }

    record HeldItem(long id, String qualification, @Nullable Integer level, LocalDate validFrom, @Nullable LocalDate expiresOn,
            @Nullable String issuedBy, @Nullable String document, @Nullable Instant revokedAt, @Nullable String revokeReason,
            boolean outlasted, State state) {

        static HeldItem of(Standing standing) {
            HeldQualification row = standing.row();
            return new HeldItem(row.id(), row.qualification(), row.level(), row.validFrom(), row.expiresOn(), row.issuedBy(),
                    row.document(), row.revokedAt(), row.revokeReason(), row.outlasted(), standing.state());
        }
    }
}
