package io.takt.content;

import io.takt.shared.FieldFaults;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people call a file. It names nothing in the product's home. */
public final class FileName {

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}<>:\"|?*]");

    private FileName() {
    }

    /** The last part of what was sent; adds a fault at {@code /name} where nothing fit is left. */
    public static String of(@Nullable String sent, FieldFaults faults) {
        String name = sent == null ? "" : FOLDERS.matcher(sent).replaceFirst("").strip();
        faults.name("/name", name).require(isFit(name), "/name", "content.nameUnfit");
        return name;
    }

    /** Whether a file may be called so wherever it is saved. */
    public static boolean isFit(String name) {
        return !UNFIT.matcher(name).find() && !name.matches("\\.*") && name.indexOf('/') < 0 && name.indexOf('\\') < 0;
    }
}
