package io.takt.reporting.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** A text as a QR code or a DataMatrix, as the shape of its dark modules. */
final class MachineCode {

    /** The white that a QR code has around it, in modules: ISO/IEC 18004, 6.3.8. */
    private static final int QUIET_ZONE = 4;

    /** Rows overlap by this part of a module, so that no viewer shows a hair line between them. */
    private static final double OVERLAP = 0.03;

    private final BitMatrix modules;

    private MachineCode(BitMatrix modules) {
        this.modules = modules;
    }

    /** @param kind {@code qr} or {@code datamatrix} */
    static MachineCode of(String kind, String text) {
        boolean qr = kind.equals("qr");
        try {
            return new MachineCode(new MultiFormatWriter().encode(text, qr ? BarcodeFormat.QR_CODE : BarcodeFormat.DATA_MATRIX, 0, 0,
                    qr ? Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M)
                            : Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no " + kind + " of " + text.length() + " characters", tooLong);
        }
    }

    /** The dark modules, filling a square of the given side. */
    Shape darkIn(double side) {
        double module = side / modules.getWidth();
        Path2D dark = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int row = 0; row < modules.getHeight(); row++) {
            int end;
            for (int start = next(row, 0, true); start < modules.getWidth(); start = next(row, end, true)) {
                end = next(row, start, false);
                dark.append(new Rectangle2D.Double(start * module, row * module, (end - start) * module, (1 + OVERLAP) * module), false);
            }
        }
        return dark;
    }

    private int next(int row, int from, boolean dark) {
        int at = from;
        while (at < modules.getWidth() && modules.get(at, row) != dark) {
            at++;
        }
        return at;
    }
}
