package vn.chungtay.campaigns.usecase;

/** The papers of a review that are written from its records. */
public enum ReviewPaper {
    ROSTER("danh-sach-ra-soat"),
    POOR("danh-sach-ho-ngheo"),
    NEAR_POOR("danh-sach-ho-can-ngheo"),
    AVERAGE_STANDARD("danh-sach-ho-muc-song-trung-binh"),
    ESCAPED("danh-sach-ho-thoat-ngheo"),
    DECISION("quyet-dinh-cong-nhan"),
    NOTICE("thong-bao-ket-qua"),
    REFUSAL("thong-bao-khong-cong-nhan");

    private final String file;

    ReviewPaper(String file) {
        this.file = file;
    }

    /** Of its file, without an ending. */
    String file() {
        return file;
    }
}
