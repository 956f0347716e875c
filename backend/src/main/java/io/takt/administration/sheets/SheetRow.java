package io.takt.administration.sheets;

import java.util.Map;

/**
 * A row of a sheet.
 *
 * @param number as people count: the first is 1
 * @param cells  what stands in it, by the column's place from 0 on; what is empty is not there
 */
public record SheetRow(int number, Map<Integer, SheetCell> cells) {

    /** A cell's address as people call it, such as {@code B7}. */
    public static String address(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }
}
