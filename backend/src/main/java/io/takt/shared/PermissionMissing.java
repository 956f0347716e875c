package io.takt.shared;

/** The actor lacks a permission that has a name. */
public class PermissionMissing extends NotAllowed {

    private static final long serialVersionUID = 1L;

    private final String actor;
    private final String permission;

    /** @param actor who lacks it, by name */
    public PermissionMissing(String actor, String permission) {
        super("security.notAllowed", actor, permission);
        this.actor = actor;
        this.permission = permission;
    }

    public String actor() {
        return actor;
    }

    public String permission() {
        return permission;
    }
}
