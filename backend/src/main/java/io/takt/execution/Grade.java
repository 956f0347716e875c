package io.takt.execution;

/** How good a finished unit is: first quality, or a lower grade that is kept apart and used only where it is asked for. */
public enum Grade {
    A, B, C;

    public boolean isLower() {
        return this != A;
    }
}
