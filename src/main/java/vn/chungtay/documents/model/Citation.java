package vn.chungtay.documents.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.chungtay.documents.LegalDocument;
import vn.chungtay.documents.paper.PlaceAndDate;

/**
 * How documents are cited and in which order. That a law stands above a decree and a decree above a decision follows
 * from who issues them; within one rank the older comes first.
 */
public final class Citation {

    private static final Comparator<LegalDocument> ORDER = Comparator.comparingInt(Citation::rank)
            .thenComparing(it -> it.signedOn().orElse(LocalDate.MAX))
            .thenComparing(it -> it.number().orElse(""))
            .thenComparing(LegalDocument::subject);
    private static final List<String> PROVINCE = List.of("tỉnh", "thành phố");
    private static final List<String> DISTRICT = List.of("huyện", "thị xã", "quận");
    private static final int LEVEL = 10;
    private static final int COUNCIL = 60;
    private static final int COMMITTEE = 65;

    private Citation() {}

    public static List<LegalDocument> inOrder(List<LegalDocument> documents) {
        return documents.stream().sorted(ORDER).toList();
    }

    /** "Căn cứ Quyết định số 90/QĐ-TTg ngày 18 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt …" */
    public static String line(LegalDocument document) {
        return (isOfTheParty(document) ? "Thực hiện " : "Căn cứ ") + text(document);
    }

    /** The same without its first words, for use in a sentence. */
    public static String text(LegalDocument document) {
        var text = new StringBuilder(document.kind());
        if (document.number().isEmpty()) text.append(' ').append(document.subject());
        document.number().ifPresent(it -> text.append(" số ").append(it));
        document.signedOn().ifPresent(it -> text.append(' ').append(PlaceAndDate.inWords(it)));
        if (document.number().isPresent()) {
            text.append(" của ").append(document.issuer()).append(' ').append(document.subject());
        }
        return text.toString();
    }

    /** Directives of the Party are carried out; they are no legal bases and stand before them. */
    static boolean isOfTheParty(LegalDocument document) {
        var issuer = document.issuer().toLowerCase(Locale.ROOT);
        return issuer.contains("đảng") || issuer.contains("ban bí thư") || issuer.contains("bộ chính trị")
                || issuer.contains("tỉnh ủy") || issuer.contains("huyện ủy") || issuer.contains("thành ủy");
    }

    /** Smaller stands first. */
    static int rank(LegalDocument document) {
        var issuer = document.issuer().toLowerCase(Locale.ROOT);
        if (isOfTheParty(document)) return 0;
        if (issuer.startsWith("ủy ban thường vụ quốc hội")) return 20;
        if (issuer.startsWith("quốc hội")) return 10;
        if (issuer.equals("chính phủ")) return 30;
        if (issuer.startsWith("thủ tướng")) return 40;
        if (issuer.startsWith("hội đồng nhân dân")) return COUNCIL + level(issuer) * LEVEL;
        if (issuer.startsWith("ủy ban nhân dân")) return COMMITTEE + level(issuer) * LEVEL;
        return issuer.startsWith("bộ ") ? 50 : COMMITTEE + 3 * LEVEL;
    }

    private static int level(String issuer) {
        if (PROVINCE.stream().anyMatch(issuer::contains)) return 0;
        return DISTRICT.stream().anyMatch(issuer::contains) ? 1 : 2;
    }
}
