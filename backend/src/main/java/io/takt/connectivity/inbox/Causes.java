package io.takt.connectivity.inbox;

import io.takt.shared.DomainException;

/** Why a signal failed, short enough for its row. */
final class Causes {

    private static final int LONGEST = 500;

    private Causes() {
    }

    static String text(Throwable failure) {
        String text = failure instanceof DomainException refusal ? refusal.getMessage() : root(failure).toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
