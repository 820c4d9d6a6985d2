package vn.chungtay.plancheck.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose money an amount is, or which part of the whole; the words decide that stand nearest before it. */
enum Source {
    CENTRAL("trung ương|tw(?!\\p{L})|nstw"),
    LOCAL("địa phương|nsđp|đối ứng"),
    PROVINCE("(ngân sách|ns|vốn)( cấp)? (tỉnh|thành phố)|nst(?!\\p{L})|cấp tỉnh|^tỉnh$"),
    DISTRICT("(ngân sách|ns|vốn)( cấp)? (huyện|thị xã|quận)|nsh(?!\\p{L})|cấp huyện|^huyện$"),
    COMMUNE("(ngân sách|ns|vốn)( cấp)? (xã|phường|đặc khu)|nsx(?!\\p{L})|cấp xã|^xã$"),
    INVESTMENT("đầu tư|đtpt"),
    RECURRENT("sự nghiệp|thường xuyên"),
    CREDIT("tín dụng|vay"),
    MOBILISED("huy động|xã hội hóa|hợp pháp khác|lồng ghép|nguồn khác|vốn khác|người dân|đóng góp"),
    TOTAL("tổng|kinh phí|nhu cầu|dự toán|cộng|nguồn vốn thực hiện|(?<!\\p{L})(nguồn )?vốn( thực hiện)?\\s*:");

    private static final Pattern OTHER_PHRASES = Pattern.compile("(?s)^.*[,;:]\\s*(?:và |còn |riêng |phần |từ |do |của |nguồn )*");

    private final Pattern words;

    Source(String words) {
        this.words = Pattern.compile(words);
    }

    /** The source that is named last; a total only where no source is named. Empty when two are mixed or none is there. */
    static Optional<Source> named(String text) {
        var lower = text.toLowerCase(Locale.ROOT).strip();
        Source found = null;
        var last = -1;
        for (var source : values()) {
            if (source == TOTAL) continue;
            var match = source.words.matcher(lower);
            while (match.find()) {
                if (match.start() <= last) continue;
                last = match.start();
                found = source;
            }
        }
        if (isKind(found) && mixes(lower)) return Optional.empty();
        if (found != null && !lower.matches("(?s).*(tổng|kinh phí thực hiện).{0,60}(vốn|kinh phí|nguồn).{0,60}chương trình.*")) return Optional.of(found);
        return TOTAL.words.matcher(lower).find() ? Optional.of(TOTAL) : Optional.ofNullable(found);
    }

    /** "Ngân sách tỉnh 70%, ngân sách huyện 30%: tỉnh": a level that stands alone in the last phrase goes before those named elsewhere. */
    static Optional<Source> nearest(String text) {
        var all = named(text);
        return all.isEmpty() ? all : named(OTHER_PHRASES.matcher(text).replaceFirst("")).filter(own -> own != TOTAL).or(() -> all);
    }

    private static boolean isKind(Source source) {
        return source == INVESTMENT || source == RECURRENT;
    }

    private static boolean mixes(String lower) {
        return CENTRAL.words.matcher(lower).find() || LOCAL.words.matcher(lower).find();
    }
}
