package vn.chungtay.documents.paper;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The sections that a plan usually has, in their usual order (DOC-13). No law asks for them; the five plans have them. */
public enum PlanSection {
    PURPOSE("Mục đích, yêu cầu", "mục đích"),
    TARGETS("Mục tiêu", "mục tiêu"),
    PROJECTS("Kế hoạch thực hiện các dự án thành phần", "dự án", "nội dung"),
    SOLUTIONS("Các giải pháp chủ yếu", "giải pháp"),
    FUNDING("Kinh phí thực hiện", "kinh phí", "nguồn vốn"),
    ORGANISATION("Tổ chức thực hiện", "tổ chức thực hiện"),
    REPORTING("Chế độ báo cáo", "báo cáo");

    private final String title;
    private final List<String> signs;

    PlanSection(String title, String... signs) {
        this.title = title;
        this.signs = List.of(signs);
    }

    public String title() {
        return title;
    }

    /** The usual sections that none of these titles of sections or items speaks of. */
    public static List<PlanSection> missingAmong(List<String> titles) {
        var lower = titles.stream().map(it -> Normalizer.normalize(it, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)).toList();
        return Arrays.stream(values())
                .filter(section -> lower.stream().noneMatch(title -> section.signs.stream().anyMatch(title::contains)))
                .toList();
    }
}
