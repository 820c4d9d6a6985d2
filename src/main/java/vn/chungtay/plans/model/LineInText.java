package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.platform.Vietnamese;

/** Finds a printed line again in the text that was made of it, where it has lost its mark, its end and perhaps its small letter. */
public final class LineInText {

    /** Shorter words stand in too many places. */
    private static final int SHORTEST = 8;

    private LineInText() {}

    /** The cells with the line in its new words; unchanged if it does not stand there. */
    public static List<String> replaced(List<String> cells, String before, String after) {
        var was = core(before);
        var is = core(after);
        var all = new ArrayList<>(cells);
        if (was.length() < SHORTEST || was.equals(is)) return all;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).contains(was)) all.set(i, all.get(i).replace(was, is));
            else if (all.get(i).contains(capital(was))) all.set(i, all.get(i).replace(capital(was), capital(is)));
            else continue;
            return all;
        }
        return all;
    }

    private static String core(String line) {
        return Vietnamese.nfc(line).replace("**", "").replaceFirst("^#+\\s*", "").strip()
                .replaceFirst("^(?:[-–+•*]|(?:\\d{1,2}|[a-zđ]|[IVX]{1,5})\\s*[.)])\\s*", "")
                .replaceFirst("\\s*(?:[;.,]|\\./\\.)+$", "");
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + words.substring(1);
    }
}
