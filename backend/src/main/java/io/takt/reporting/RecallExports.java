package io.takt.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** What a recall takes along. Each needs {@code reporting.export} and {@code traceability.read}. */
public interface RecallExports {

    /**
     * Every unit that holds something of a material lot or held it, with orders, serial number, place and state.
     *
     * @throws io.takt.shared.NotFound {@code material.lotUnknown}
     * @throws io.takt.shared.Refused  {@code reporting.tooLongForPaper} if the format is paper and they are too many
     */
    Export forward(String materialLot, Format format, Locale language, String address);

    /**
     * One unit with every lot, machine, person, program, value and decision behind it.
     *
     * @param unit its code or its serial number
     * @throws io.takt.shared.NotFound {@code traceability.unitUnknown}
     */
    Export backward(String unit, Format format, Locale language, String address);

    /** How an export is read. */
    enum Format { XLSX, PDF }

    /** Something to send; nothing of it is written before the body is asked for. */
    record Export(String fileName, Body body) {
    }

    /** Writes itself. */
    interface Body {

        void writeTo(OutputStream out) throws IOException;
    }
}
