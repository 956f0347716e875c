package io.takt.definition.revision;

/** Which revision a process works for, as its business key says it. */
record ApprovalKey(String entity, String code, String revision) {

    private static final int PARTS = 3;

    static ApprovalKey of(Revision revision) {
        return new ApprovalKey(revision.entity(), revision.code(), revision.revision());
    }

    static ApprovalKey parse(String text) {
        String[] parts = text.split(" ", PARTS);
        if (parts.length < PARTS) {
            throw new IllegalArgumentException("no revision: " + text);
        }
        return new ApprovalKey(parts[0], parts[1], parts[2]);
    }

    String text() {
        return entity + " " + code + " " + revision;
    }

    String title() {
        return code + " " + revision;
    }
}
