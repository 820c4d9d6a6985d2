package vn.chungtay.plans.model.reading;

import java.util.regex.Pattern;

/** The unit that a title speaks of: "huyện Võ Nhai", "thị xã Tịnh Biên". */
final class IssuerWords {

    private static final Pattern UNIT = Pattern.compile(
            "(?iu)\\b(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)((?: \\p{Lu}\\p{L}*)+)", Pattern.UNICODE_CHARACTER_CLASS);

    private IssuerWords() {}

    /** Empty if it names none. */
    static String of(String title) {
        var found = UNIT.matcher(title);
        while (found.find()) {
            if (Character.isUpperCase(found.group(2).strip().codePointAt(0))) return found.group();
        }
        return "";
    }
}
