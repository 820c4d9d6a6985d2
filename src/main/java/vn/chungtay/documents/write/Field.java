package vn.chungtay.documents.write;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a template may ask for, written as {@code {{so}}}. */
enum Field {
    ISSUER("co_quan", true, true),
    NUMBER("so", true, true),
    PLACE_AND_DATE("dia_danh_ngay", false, true),
    TITLE("tieu_de", true, true),
    OPENING("mo_dau", true, true),
    BODY("noi_dung", true, true),
    RECIPIENTS("noi_nhan", true, true),
    SIGNATURE("nguoi_ky", true, true),
    LEFT_SIGNATURE("nguoi_ky_trai", true, false),
    ANNEXES("phu_luc", true, false),
    KIND("ten_loai", false, false),
    SUBJECT("trich_yeu", false, false);

    static final Pattern MARK = Pattern.compile("\\{\\{([^{}]*)}}");

    private final String mark;
    private final boolean block;
    private final boolean needed;

    Field(String mark, boolean block, boolean needed) {
        this.mark = mark;
        this.block = block;
        this.needed = needed;
    }

    static Optional<Field> called(String mark) {
        return Arrays.stream(values()).filter(it -> it.mark.equals(mark)).findFirst();
    }

    static List<Field> all() {
        return List.of(values());
    }

    String mark() {
        return mark;
    }

    String written() {
        return "{{" + mark + "}}";
    }

    /** Whether it stands alone in a paragraph and becomes several. */
    boolean block() {
        return block;
    }

    /** Whether a paper without it would not be whole. */
    boolean needed() {
        return needed;
    }
}
