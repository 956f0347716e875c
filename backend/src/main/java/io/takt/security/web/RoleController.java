package io.takt.security.web;

import io.takt.security.Role;
import io.takt.security.Roles;
import io.takt.security.Roles.WantedRole;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.shared.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/security/roles")
class RoleController {

    private final Roles roles;

    RoleController(Roles roles) {
        this.roles = roles;
    }

    @GetMapping
    Page<RoleItem> list(ListQuery query) {
        return roles.list(query).map(RoleItem::of);
    }

    @GetMapping("/{code}")
    ResponseEntity<RoleItem> get(@PathVariable String code) {
        return answer(HttpStatus.OK, roles.read(code));
    }

    @PostMapping
    ResponseEntity<RoleItem> create(@RequestBody NewRole wanted) {
        return answer(HttpStatus.CREATED, roles.create(wanted.code(),
                new WantedRole(wanted.nameZh(), wanted.nameEn(), wanted.permissions())));
    }

    @PutMapping("/{code}")
    ResponseEntity<RoleItem> change(@PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, @RequestBody WantedRole wanted) {
        return answer(HttpStatus.OK, roles.change(code, Version.ofIfMatch(ifMatch), wanted));
    }

    @PostMapping("/{code}/archive")
    ResponseEntity<RoleItem> archive(@PathVariable String code, @RequestBody Why why) {
        return answer(HttpStatus.OK, roles.archive(code, why.reason()));
    }

    @PostMapping("/{code}/restore")
    ResponseEntity<RoleItem> restore(@PathVariable String code, @RequestBody Why why) {
        return answer(HttpStatus.OK, roles.restore(code, why.reason()));
    }

    private static ResponseEntity<RoleItem> answer(HttpStatus status, Role found) {
        return ResponseEntity.status(status).eTag(new Version(found.version()).etag()).body(RoleItem.of(found));
    }

    record NewRole(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn,
            @Nullable List<@Nullable String> permissions) {
    }

    record RoleItem(String id, String code, String nameZh, String nameEn, List<String> permissions, int holders, boolean archived,
            int version) {

        static RoleItem of(Role found) {
            return new RoleItem(found.code(), found.code(), found.nameZh(), found.nameEn(), found.permissions(), found.holders(),
                    found.archived(), found.version());
        }
    }
}
