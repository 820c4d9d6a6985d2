package vn.chungtay.campaigns.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.Issuer;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.PaperNumber;
import vn.chungtay.documents.paper.PlaceAndDate;
import vn.chungtay.documents.paper.Recipients;
import vn.chungtay.documents.paper.Signature;
import vn.chungtay.standards.PovertyClass;

/**
 * What papers of a village have in common, in the words in which they are printed.
 *
 * @param commune with the word of its kind: "xã Dân Tiến"
 * @param communeName without it, as the place of a paper
 * @param village with the word of its kind: "xóm Suối Cạn"
 * @param review such as "rà soát định kỳ năm 2026"
 * @param classes how a result is called
 */
public record VillagePaperHead(
        String commune, String communeName, String village, String review, Map<PovertyClass, String> classes) {

    /** Of what is no kind of official paper. */
    private static final String NO_KIND = "PRS";

    /** Within a name no line ends. */
    private static final char NO_BREAK = '\u00A0';

    public VillagePaperHead {
        classes = Map.copyOf(classes);
    }

    String result(@Nullable PovertyClass result) {
        return result == null ? "chưa đủ căn cứ xếp loại" : classes.getOrDefault(result, result.name());
    }

    /** A paper of the village itself, below the name of its commune. */
    public OfficialPaper ofVillage(
            PaperKind kind, String subject, LocalDate on, List<Block> body, List<Signature> signatures, List<String> addressees) {
        return paper(kind, Issuer.of(village).under("Ủy ban nhân dân " + commune.replace(' ', NO_BREAK)), "", subject, on, body, signatures, addressees);
    }

    /** A paper of the committee of the commune. */
    OfficialPaper ofCommune(PaperKind kind, String subject, LocalDate on, List<Block> body, List<Signature> signatures) {
        return paper(kind, Issuer.of("Ủy ban nhân dân", commune), "-UBND", subject, on, body, signatures, List.of());
    }

    private OfficialPaper paper(
            PaperKind kind,
            Issuer issuer,
            String behind,
            String subject,
            LocalDate on,
            List<Block> body,
            List<Signature> signatures,
            List<String> addressees) {
        return new OfficialPaper(
                kind,
                issuer,
                PaperNumber.draft(kind.abbreviation().orElse(NO_KIND) + behind),
                PlaceAndDate.on(communeName, on),
                subject,
                addressees,
                Optional.empty(),
                List.of(),
                body,
                signatures,
                new Recipients(List.of("Ủy ban nhân dân " + commune), village),
                List.of());
    }
}
