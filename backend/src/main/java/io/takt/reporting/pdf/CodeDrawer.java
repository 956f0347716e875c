package io.takt.reporting.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws {@code <object type="code/qr" data="…">} and {@code code/datamatrix} as vectors. */
class CodeDrawer implements FSObjectDrawer, FSObjectDrawerFactory {

    private static final String TYPE = "code/";

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals("object") && element.getAttribute("type").startsWith(TYPE);
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(Element element, double x, double y, double width, double height,
            OutputDevice device, RenderingContext context, int dotsPerPixel) {
        MachineCode code = MachineCode.of(element.getAttribute("type").substring(TYPE.length()), element.getAttribute("data"));
        Shape dark = code.darkIn(Math.min(width, height) / dotsPerPixel);
        device.drawWithGraphics((float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, graphics -> {
            graphics.setColor(Color.BLACK);
            graphics.fill(dark);
        });
        return null;
    }
}
