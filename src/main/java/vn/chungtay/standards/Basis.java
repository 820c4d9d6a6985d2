package vn.chungtay.standards;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a value holds.
 *
 * @param document as cited, for example {@code NĐ 07/2021/NĐ-CP}
 * @param article place in the document, absent if not known
 * @param checkedOn the day on which somebody looked at it last
 * @param verified whether it was compared with the official text
 * @param seenIn where it was seen
 */
public record Basis(
        String document,
        @Nullable String article,
        LocalDate checkedOn,
        boolean verified,
        Confidence confidence,
        String seenIn) {

    public Basis {
        if (verified && (article == null || confidence != Confidence.OFFICIAL)) {
            throw new IllegalArgumentException("verified means: the place in the official text is known");
        }
    }

    public Optional<String> place() {
        return Optional.ofNullable(article);
    }

    /** How a verdict cites it: "Điều 3 NĐ 07/2021/NĐ-CP". */
    public String clause() {
        return article == null ? document : article + " " + document;
    }
}
