package vn.chungtay.platform.sheet;

import java.util.regex.Pattern;
import vn.chungtay.platform.Vietnamese;

/** Text that no spreadsheet program runs, and that neither it nor the database refuses. */
public final class SafeText {

    /** Spreadsheet programs run a CSV cell as a formula when it begins like this. */
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private static final String NUMBER_STARTS = "+-";
    private static final Pattern NUMBER = Pattern.compile("[+-][0-9.,]+");
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private SafeText() {}

    /** For CSV: an apostrophe before anything that would run, as spreadsheet programs write it themselves. */
    static String guarded(String text) {
        if (text.isEmpty() || STARTS_FORMULA.indexOf(text.charAt(0)) < 0) return text;
        if (NUMBER_STARTS.indexOf(text.charAt(0)) >= 0 && NUMBER.matcher(text).matches()) return text;
        return "'" + text;
    }

    /** Takes the apostrophe away again when a file comes back. */
    public static String unguarded(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && STARTS_FORMULA.indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    /** Without the control characters that XML cannot hold, NUL among them, and precomposed. */
    public static String storable(String text) {
        return UNSTORABLE.matcher(Vietnamese.nfc(text)).replaceAll("");
    }
}
