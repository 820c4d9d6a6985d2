package vn.chungtay.plans.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whom the words of a plan about reporting mean: "Các cơ quan, đơn vị, ban ngành liên quan và các thôn". */
public final class Reporters {

    // with marks: without them "bản" is the same as "ban" of "ban ngành"
    private static final Pattern VILLAGES =
            Pattern.compile("(?U)\\b(thôn|xóm|bản|ấp|buôn|làng|khóm|khu phố|tổ dân phố|tổ dân cư|khu dân cư)\\b");
    private static final Pattern OFFICES =
            Pattern.compile("(?U)\\b(cơ quan|đơn vị|ban,? ngành|phòng, ban|các phòng|các ngành)\\b");

    private Reporters() {}

    /** Whether villages are among them. */
    public static boolean villages(String words) {
        return VILLAGES.matcher(words.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether this office is among them: by its name, or as one of the offices. */
    public static boolean means(String words, String organisation) {
        return (" " + Office.key(words) + " ").contains(" " + Office.key(organisation) + " ")
                || OFFICES.matcher(words.toLowerCase(Locale.ROOT)).find();
    }
}
