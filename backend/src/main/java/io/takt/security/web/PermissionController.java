package io.takt.security.web;

import io.takt.security.Holders;
import io.takt.security.SignedIn.RoleName;
import io.takt.shared.NotFound;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to be permitted, in people's words, and who has it. Everybody who is signed in may ask. */
@RestController
@RequestMapping("/api/security/permissions")
class PermissionController {

    private final Holders holders;
    private final MessageSource messages;

    PermissionController(Holders holders, MessageSource messages) {
        this.holders = holders;
        this.messages = messages;
    }

    @GetMapping
    List<PermissionItem> list(Locale locale) {
        return holders.permissions().stream().map(permission -> item(permission, locale)).toList();
    }

    @GetMapping("/{permission}")
    HeldPermission get(@PathVariable String permission, Locale locale) {
        if (!holders.permissions().contains(permission)) {
            throw new NotFound("security.permissionNotFound", permission);
        }
        return new HeldPermission(item(permission, locale), holders.of(permission).stream().map(role -> Holder.of(role, locale)).toList());
    }

    private PermissionItem item(String permission, Locale locale) {
        String module = permission.substring(0, permission.indexOf('.'));
        return new PermissionItem(permission, module, messages.getMessage("security.module." + module, null, module, locale),
                messages.getMessage("security.permission." + permission, null, permission, locale));
    }

    record PermissionItem(String name, String module, String moduleName, String text) {
    }

    record HeldPermission(PermissionItem permission, List<Holder> roles) {
    }

    record Holder(String code, String name) {

        static Holder of(RoleName role, Locale locale) {
            return new Holder(role.code(), role.name(locale));
        }
    }
}
