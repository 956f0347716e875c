package io.takt.platform.database;

/** Where the database is and how to enter it. */
record DatabaseAccess(String url, String user, String password) {

    @Override
    public String toString() {
        return user + "@" + url;
    }
}
