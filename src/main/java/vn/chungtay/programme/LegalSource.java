package vn.chungtay.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a value of the programme holds.
 *
 * @param document as cited, for example {@code TT 55/2023/TT-BTC}
 * @param article place in the document, absent if not known
 * @param seenIn where it was seen
 * @param checkedOn when somebody looked at it last
 */
public record LegalSource(
        String document, @Nullable String article, Certainty certainty, String seenIn, LocalDate checkedOn) {

    /** "Điều 74 khoản 1 TT 55/2023/TT-BTC". */
    public String clause() {
        return article == null ? document : article + " " + document;
    }
}
