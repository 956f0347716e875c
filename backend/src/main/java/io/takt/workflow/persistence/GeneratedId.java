package io.takt.workflow.persistence;

/** Receives the id that the database gave to a new row. */
final class GeneratedId {

    private long id;

    public long getId() {
        return id;
    }

    public void setId(long given) {
        this.id = given;
    }
}
