package vn.chungtay.plancheck.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a figure is in an account of households, rates or money that were there, left, came and remained. */
enum MovementRole {
    /** There at the beginning: "đầu năm có", "từ", "so với cuối năm 2021 (22.895 hộ)". */
    START("đầu năm|đầu kỳ|đầu giai đoạn|(?<!\\p{L})từ[\\s*]*$|so với (?:cuối )?năm 20\\d\\d\\s*\\([\\s*]*$"),
    /** Households that left, in full. */
    LEFT("thoát"),
    CAME("phát sinh|tái (?:cận )?nghèo|rơi vào|nghèo mới|(?:nhập|chuyển) (?:về|đến)"),
    END("cuối năm|cuối kỳ|(?<!\\p{L})còn(?!\\p{L})|xuống|đến nay|đến (?:hết )?(?:ngày|tháng|quý)"),
    /** The change from the beginning to the end. */
    NET("giảm"),
    /** A figure of another account. */
    NONE("tổng số|tăng|vượt|kế hoạch|chỉ tiêu|giao|mỗi|bình quân|hỗ trợ|vay|đào tạo|riêng|dân tộc|dtts|đbkk|khu vực|vùng|trẻ|người|giai đoạn|trong đó|gồm|gần|khoảng|trên");

    private static final Pattern BEHIND_LEFT = Pattern.compile("\\s*(?:hộ )?(?:(?:cận )?nghèo )?(?:đã |được công nhận )?thoát.*", Pattern.DOTALL);
    private static final Pattern BEHIND_CAME = Pattern.compile("\\s*(?:hộ )?(?:(?:cận )?nghèo )?(?:mới )?(?:phát sinh|tái |rơi vào|mới(?! thoát)|nghèo mới).*", Pattern.DOTALL);
    private static final Pattern BEHIND_START = Pattern.compile("\\s*(?:(?:cận )?nghèo)?\\s*(?:\\([^()]*\\))?\\s*(?:vào )?(?:đầu (?:năm|kỳ)|(?:năm 20\\d\\d )?xuống).*", Pattern.DOTALL);
    private static final Pattern BEHIND_END = Pattern.compile("\\s*(?:(?:cận )?nghèo)?\\s*(?:\\([^()]*\\))?\\s*(?:vào )?cuối (?:năm|kỳ).*", Pattern.DOTALL);
    private static final Pattern LAST_CLAUSE = Pattern.compile("(?s).*(?:;|\\.\\s)");

    private final Pattern words;

    MovementRole(String words) {
        this.words = Pattern.compile(words);
    }

    /** By the words right behind the figure, else by the last ones before it; empty when they say nothing. */
    static Optional<MovementRole> of(Mention mention) {
        var after = mention.after();
        if (BEHIND_LEFT.matcher(after).matches()) return Optional.of(LEFT);
        if (BEHIND_CAME.matcher(after).matches()) return Optional.of(CAME);
        var before = LAST_CLAUSE.matcher(mention.before()).replaceFirst("");
        var said = last(before);
        if (said.isPresent() && said.get() != START && said.get() != END) return said;
        if (BEHIND_START.matcher(after).matches() && !before.contains("còn") && !before.contains("xuống")) return Optional.of(START);
        if (BEHIND_END.matcher(after).matches()) return Optional.of(END);
        return said;
    }

    private static Optional<MovementRole> last(String words) {
        MovementRole found = null;
        var last = -1;
        for (var role : values()) {
            var match = role.words.matcher(words);
            while (match.find()) {
                if (match.end() <= last) continue;
                last = match.end();
                found = role;
            }
        }
        if (found == END && START.words.matcher(words).find() && !words.matches("(?s).*(?:cuối năm|xuống).*")) return Optional.of(START);
        return Optional.ofNullable(found);
    }
}
