package io.takt.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A drawing of one page in A4 landscape, written as PDF; lengths in points, from the lower left. The font is one that every viewer has. */
final class DrawnPage {

    private static final double WIDTH = 842;
    private static final double HEIGHT = 595;
    /** How far the handles of a curve stand from its ends, for a quarter of a circle. */
    private static final double QUARTER = 0.5523;
    private static final double ARROW = 7;
    private static final double LETTER = 0.5;

    private final StringBuilder strokes = new StringBuilder("1 J 1 j\n");

    void thickness(double points) {
        write("%.2f w", points);
    }

    /** A chain line, as axes are drawn, until solid lines follow. */
    void axes() {
        write("0.5 w [12 3 2 3] 0 d");
    }

    void solid(double points) {
        write("[] 0 d");
        thickness(points);
    }

    void line(double x1, double y1, double x2, double y2) {
        write("%.2f %.2f m %.2f %.2f l S", x1, y1, x2, y2);
    }

    void box(double x, double y, double width, double height) {
        write("%.2f %.2f %.2f %.2f re S", x, y, width, height);
    }

    void circle(double x, double y, double r) {
        double h = r * QUARTER;
        write("%.2f %.2f m", x + r, y);
        write("%.2f %.2f %.2f %.2f %.2f %.2f c", x + r, y + h, x + h, y + r, x, y + r);
        write("%.2f %.2f %.2f %.2f %.2f %.2f c", x - h, y + r, x - r, y + h, x - r, y);
        write("%.2f %.2f %.2f %.2f %.2f %.2f c", x - r, y - h, x - h, y - r, x, y - r);
        write("%.2f %.2f %.2f %.2f %.2f %.2f c S", x + h, y - r, x + r, y - h, x + r, y);
    }

    /** Hatches a box, as cut material is drawn. */
    void hatch(double x, double y, double width, double height) {
        write("q %.2f %.2f %.2f %.2f re W n 0.35 w", x, y, width, height);
        for (double at = x - height; at < x + width; at += 6) {
            line(at, y, at + height, y + height);
        }
        write("Q");
    }

    void text(double x, double y, double size, String text) {
        write("BT /F %.1f Tf %.2f %.2f Td (%s) Tj ET", size, x, y, text.replaceAll("[()\\\\]", "\\\\$0"));
    }

    /** A measure above a line with an arrow at either end. */
    void across(double x1, double x2, double y, String measure) {
        line(x1, y, x2, y);
        arrow(x1, y, 1, 0);
        arrow(x2, y, -1, 0);
        text((x1 + x2) / 2 - measure.length() * 9 * LETTER / 2, y + 4, 9, measure);
    }

    void upwards(double x, double y1, double y2, String measure) {
        line(x, y1, x, y2);
        arrow(x, y1, 0, 1);
        arrow(x, y2, 0, -1);
        text(x + 5, (y1 + y2) / 2 - 3, 9, measure);
    }

    private void arrow(double x, double y, int dx, int dy) {
        line(x, y, x + dx * ARROW + dy * 2, y + dy * ARROW + dx * 2);
        line(x, y, x + dx * ARROW - dy * 2, y + dy * ARROW - dx * 2);
    }

    private void write(String format, Object... values) {
        strokes.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** The page as a file. */
    byte[] pdf() {
        List<String> objects = List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %.0f %.0f] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"
                        .formatted(WIDTH, HEIGHT),
                "<< /Length %d >>\nstream\n%sendstream".formatted(strokes.length(), strokes),
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (String object : objects) {
            offsets.add(file.length());
            file.append(offsets.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(offsets.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> file.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        file.append("trailer\n<< /Size ").append(offsets.size() + 1).append(" /Root 1 0 R >>\nstartxref\n").append(table).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
