package io.takt.security;

/** What the current actor may do. Services ask it first; the web layer never decides. */
public interface Permissions {

    /**
     * @param permission a permission's name, such as {@code ordering.release}
     * @throws io.takt.shared.NotAllowed if the current actor lacks it
     */
    void require(String permission);

    boolean has(String permission);

    /**
     * Requires what reading a kind of record needs.
     *
     * @param entity as the audit trail calls it: whoever has {@code material.read} may read a {@code material.definition}
     */
    default void requireReading(String entity) {
        require(moduleOf(entity) + ".read");
    }

    /** Requires what changing a kind of record needs: {@code material.edit} for a {@code material.definition}. */
    default void requireEditing(String entity) {
        require(moduleOf(entity) + ".edit");
    }

    private static String moduleOf(String entity) {
        return entity.replaceFirst("\\..*", "");
    }
}
