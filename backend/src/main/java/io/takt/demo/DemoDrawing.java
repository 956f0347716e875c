package io.takt.demo;

/** The drawing of the hub: what its routing makes and its characteristics inspect, one and a half times as large. */
final class DemoDrawing {

    private static final double SCALE = 1.5 * 72 / 25.4;
    private static final double MIDDLE = 345;
    private static final double FRONT = 590;
    private static final double SIDE = 150;

    private DemoDrawing() {
    }

    static byte[] ofHub() {
        DrawnPage page = new DrawnPage();
        frame(page);
        cut(page);
        front(page);
        page.solid(0.7);
        page.text(60, 92, 9, "C01 bore \u00d828 N7 is a key characteristic.  Ra 1.6 in the bore, Ra 3.2 elsewhere.");
        page.text(60, 78, 9, "Break all edges 0.2 to 0.4.  Free of scratches and burrs.");
        return page.pdf();
    }

    private static void frame(DrawnPage page) {
        page.thickness(1.4);
        page.box(30, 30, 782, 535);
        page.box(520, 30, 292, 92);
        page.thickness(0.7);
        page.line(520, 62, 812, 62);
        page.line(520, 92, 812, 92);
        page.line(666, 30, 666, 92);
        page.text(530, 104, 13, "SF-HUB-80   Hub body");
        page.text(530, 74, 10, "Revision A");
        page.text(676, 74, 10, "6061-T6, RM-AL-080");
        page.text(530, 43, 10, "Scale 1.5:1   mm");
        page.text(676, 43, 10, "Takt demo factory");
    }

    /** Cut through the axis: 26 high, bores for two bearings. */
    private static void cut(DrawnPage page) {
        double left = SIDE;
        double width = 26 * SCALE;
        double radius = 40 * SCALE;
        double bore = 14 * SCALE;
        double depth = 19.5 * SCALE;
        double hole = 11 * SCALE;
        page.solid(1.4);
        page.box(left, MIDDLE - radius, width, 2 * radius);
        page.line(left, MIDDLE + bore, left + depth, MIDDLE + bore);
        page.line(left, MIDDLE - bore, left + depth, MIDDLE - bore);
        page.line(left + depth, MIDDLE - bore, left + depth, MIDDLE + bore);
        page.line(left + depth, MIDDLE + hole, left + width, MIDDLE + hole);
        page.line(left + depth, MIDDLE - hole, left + width, MIDDLE - hole);
        page.hatch(left, MIDDLE + bore, width, radius - bore);
        page.hatch(left, MIDDLE - radius, width, radius - bore);
        page.hatch(left + depth, MIDDLE + hole, width - depth, bore - hole);
        page.hatch(left + depth, MIDDLE - bore, width - depth, bore - hole);
        page.axes();
        page.line(left - 6, MIDDLE, left + width + 20, MIDDLE);
        page.solid(0.5);
        page.across(left, left + width, MIDDLE - radius - 22, "26 \u00b10.05");
        page.across(left, left + depth, MIDDLE + radius + 14, "19.5 \u00b10.1");
        page.upwards(left + width + 34, MIDDLE - radius, MIDDLE + radius, "\u00d880 \u00b10.1");
        page.upwards(left - 48, MIDDLE - bore, MIDDLE + bore, "\u00d828 N7");
        page.line(left + width, MIDDLE + radius, left + width + 38, MIDDLE + radius);
        page.line(left + width, MIDDLE - radius, left + width + 38, MIDDLE - radius);
        page.line(left - 52, MIDDLE + bore, left, MIDDLE + bore);
        page.line(left - 52, MIDDLE - bore, left, MIDDLE - bore);
    }

    /** From the front: four holes for the cap's screws. */
    private static void front(DrawnPage page) {
        double radius = 40 * SCALE;
        double circle = 30 * SCALE;
        page.solid(1.4);
        page.circle(FRONT, MIDDLE, radius - 6);
        page.circle(FRONT, MIDDLE, radius);
        page.circle(FRONT, MIDDLE, 14 * SCALE);
        page.circle(FRONT, MIDDLE, 11 * SCALE);
        for (int hole = 0; hole < 4; hole++) {
            double angle = Math.PI / 4 + hole * Math.PI / 2;
            page.circle(FRONT + circle * Math.cos(angle), MIDDLE + circle * Math.sin(angle), 2 * SCALE);
        }
        page.axes();
        page.line(FRONT - radius - 20, MIDDLE, FRONT + radius + 20, MIDDLE);
        page.line(FRONT, MIDDLE - radius - 20, FRONT, MIDDLE + radius + 20);
        page.circle(FRONT, MIDDLE, circle);
        page.solid(0.5);
        page.text(FRONT + circle * 0.8, MIDDLE + radius + 4, 9, "4 x M4, 90\u00b0 apart, on \u00d860");
    }
}
