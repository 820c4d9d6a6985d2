package vn.chungtay.plans.model.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.platform.Vietnamese;

/** How lines of official papers begin; marks of converted files (# and *) do not count. */
final class PaperWords {

    static final Pattern NUMBER = Pattern.compile("^Số\\s*:?\\s*(\\d*)\\s*/\\s*(\\S+)$");
    static final Pattern PLACED =
            Pattern.compile("^(\\p{Lu}[^,]{0,40}), ngày\\s*(\\d{0,2})\\s*tháng\\s*(\\d{0,2})\\s*năm\\s*(\\d{4})$");
    static final Pattern SECTION = Pattern.compile("^([IVX]{1,5})\\s*[.)]\\s*(\\S.*)$");
    static final Pattern ARTICLE = Pattern.compile("^Điều\\s+\\d+\\s*[.:]\\s*(\\S.*)$");
    static final Pattern ITEM = Pattern.compile("^(?:\\d{1,2}|[a-zđ])\\s*[.)]\\s*(\\S.*)$");
    static final Pattern BULLET = Pattern.compile("^[-–+•*]\\s*(\\S.*)$");
    static final Pattern YEAR = Pattern.compile("\\bnăm\\s+(\\d{4})\\b");
    private static final Pattern BASIS = Pattern.compile(
            "^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Thực hiện (?:Chỉ thị|Nghị quyết|Quyết định|Kế hoạch số|Công văn))\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern POSITION =
            Pattern.compile("^(?:TM|KT|TL|TUQ|Q)\\.\\s*\\S.*|^(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG PHÒNG)\\b.*");
    private static final Pattern NAME = Pattern.compile("^\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){1,5}$");

    private PaperWords() {}

    static String bare(String line) {
        return Vietnamese.nfc(line).replace("**", "").replaceFirst("^#+\\s*", "").strip();
    }

    static boolean basis(String line) {
        return BASIS.matcher(line).matches();
    }

    static boolean position(String line) {
        return POSITION.matcher(line).matches();
    }

    static boolean personName(String line) {
        return NAME.matcher(line).matches() && !line.equals(line.toUpperCase(Vietnamese.LOCALE));
    }

    static boolean capitals(String line) {
        return line.chars().filter(Character::isLetter).count() > 1 && line.equals(line.toUpperCase(Vietnamese.LOCALE));
    }

    /** A line that goes on where a page was cut: it has no mark and begins with a small letter. */
    static boolean goesOn(String line) {
        return Character.isLowerCase(line.codePointAt(0)) && !ITEM.matcher(line).matches();
    }

    static boolean annex(String line) {
        return line.matches("^PHỤ LỤC\\b.*");
    }

    static boolean recipients(String line) {
        return line.matches("^Nơi nhận\\s*:?.*");
    }

    /** Without the mark that ends a line of a list. */
    static String withoutEnd(String line) {
        return line.replaceFirst("\\s*(?:[;.,]|\\./\\.)+$", "");
    }

    static String group(Matcher matched, int group) {
        return matched.group(group).strip();
    }
}
