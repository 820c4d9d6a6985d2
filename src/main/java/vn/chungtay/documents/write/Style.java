package vn.chungtay.documents.write;

import java.util.Locale;
import vn.chungtay.documents.write.PaperForm.Element;

/**
 * How a line looks. Word gets a style of each, with a name that officers find in its list; PDF gets a class.
 *
 * <p>The names of Word's styles are Vietnamese because officers read them; they are no messages, since a template that
 * was edited last year must still be understood.
 */
enum Style {
    NATIONAL_TITLE("CT Quốc hiệu", Element.NATIONAL_TITLE, true, false, Align.CENTRE, 0),
    MOTTO("CT Tiêu ngữ", Element.MOTTO, true, false, Align.CENTRE, 0),
    SUPERIOR("CT Cơ quan chủ quản", Element.SUPERIOR, false, false, Align.CENTRE, 0),
    ISSUER("CT Cơ quan ban hành", Element.ISSUER, true, false, Align.CENTRE, 0),
    NUMBER("CT Số ký hiệu", Element.NUMBER, false, false, Align.CENTRE, 0),
    PLACE_AND_DATE("CT Địa danh ngày tháng", Element.PLACE_AND_DATE, false, true, Align.CENTRE, 0),
    LETTER_SUBJECT("CT Trích yếu công văn", Element.LETTER_SUBJECT, false, false, Align.CENTRE, 0),
    KIND("CT Tên loại", Element.KIND, true, false, Align.CENTRE, 0),
    SUBJECT("CT Trích yếu", Element.SUBJECT, true, false, Align.CENTRE, 0),
    RULE("CT Đường kẻ", Element.TABLE, false, false, Align.CENTRE, 0),
    ADDRESSEE("CT Kính gửi", Element.ADDRESSEE, false, false, Align.CENTRE, 0),
    AUTHORITY("CT Thẩm quyền", Element.KIND, true, false, Align.CENTRE, 0),
    BASIS("CT Căn cứ", Element.BASIS, false, true, Align.JUSTIFIED, 0),
    SECTION("CT Phần mục", Element.BODY, true, false, Align.JUSTIFIED, 1),
    ARTICLE("CT Điều", Element.BODY, false, false, Align.JUSTIFIED, 1),
    HEADING("CT Khoản có tiêu đề", Element.BODY, true, false, Align.JUSTIFIED, 2),
    ITEM("CT Khoản", Element.BODY, false, false, Align.JUSTIFIED, 0),
    LETTER("CT Điểm", Element.BODY, false, false, Align.JUSTIFIED, 0),
    BULLET("CT Gạch đầu dòng", Element.BODY, false, false, Align.JUSTIFIED, 0),
    BODY("CT Nội dung", Element.BODY, false, false, Align.JUSTIFIED, 0),
    CAPTION("CT Tên bảng", Element.BODY, true, false, Align.CENTRE, 0),
    UNIT("CT Đơn vị tính", Element.TABLE, false, true, Align.RIGHT, 0),
    CELL("CT Ô bảng", Element.TABLE, false, false, Align.LEFT, 0),
    POWER("CT Quyền hạn chức vụ", Element.POWER, true, false, Align.CENTRE, 0),
    SIGNER("CT Họ tên người ký", Element.SIGNER, true, false, Align.CENTRE, 0),
    RECIPIENTS_WORD("CT Nơi nhận", Element.RECIPIENTS_WORD, true, true, Align.LEFT, 0),
    RECIPIENTS("CT Danh sách nơi nhận", Element.RECIPIENTS, false, false, Align.LEFT, 0),
    ANNEX_LABEL("CT Phụ lục", Element.ANNEX_LABEL, true, false, Align.CENTRE, 1),
    ANNEX_TITLE("CT Tên phụ lục", Element.ANNEX_TITLE, true, false, Align.CENTRE, 0),
    ANNEX_NOTE("CT Phụ lục kèm theo", Element.ANNEX_NOTE, false, true, Align.CENTRE, 0),
    PAGE_NUMBER("CT Số trang", Element.PAGE_NUMBER, false, false, Align.CENTRE, 0);

    /** Where lines begin and end. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }

    private final String title;
    private final Element size;
    private final boolean bold;
    private final boolean slanted;
    private final Align align;
    private final int outline;

    Style(String title, Element size, boolean bold, boolean slanted, Align align, int outline) {
        this.title = title;
        this.size = size;
        this.bold = bold;
        this.slanted = slanted;
        this.align = align;
        this.outline = outline;
    }

    /** In Word's list of styles. */
    String title() {
        return title;
    }

    /** In files: "CTNationalTitle" for Word, "national-title" for PDF. */
    String wordId() {
        var id = new StringBuilder("CT");
        for (var word : name().split("_")) id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        return id.toString();
    }

    String cssClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Element size() {
        return size;
    }

    boolean bold() {
        return bold;
    }

    boolean slanted() {
        return slanted;
    }

    Align align() {
        return align;
    }

    /** Level in the outline of the paper, from 1; 0 for what is no heading. */
    int outline() {
        return outline;
    }

    /** Whether it is running text, with an indented first line and a gap above. */
    boolean running() {
        return align == Align.JUSTIFIED;
    }
}
