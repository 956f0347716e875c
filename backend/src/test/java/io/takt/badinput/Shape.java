package io.takt.badinput;

/** What a piece of JSON looks like to whoever reads it. */
enum Shape {
    NULL, BLANK, TEXT, WHOLE, DECIMAL, TRUTH, LIST, OBJECT,
    /** An object with a name in it that no record has. */
    STRANGER,
    /** What nobody can mean: numbers beyond reason, signs that nobody sees, half a sign. */
    NONSENSE
}
