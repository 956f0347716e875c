package io.takt.shared;

/**
 * Where a record is named by others of one kind.
 *
 * @param kind   the message that says what names it, such as {@code ordering.use.productionOrder}
 * @param active how many of them still need it
 * @param past   how many of them have ended and only remember it
 * @param codes  the first of them, with commas between; those that need it come first
 */
public record Use(String kind, long active, long past, String codes) {

    public boolean stillNeeded() {
        return active > 0;
    }
}
