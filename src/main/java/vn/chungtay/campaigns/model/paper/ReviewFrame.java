package vn.chungtay.campaigns.model.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.CampaignKind;
import vn.chungtay.documents.paper.Annex;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.PlaceAndDate;
import vn.chungtay.documents.paper.Signature;
import vn.chungtay.geography.UnitId;

/**
 * What all papers of a review share.
 *
 * @param villages by what papers call them: "xóm Suối Cạn"
 * @param today for the year of papers that nobody has signed yet
 */
public record ReviewFrame(CommuneOffice office, Campaign campaign, Map<UnitId, String> villages, LocalDate today) {

    public ReviewFrame {
        villages = Map.copyOf(villages);
    }

    /** "rà soát định kỳ năm 2026", "rà soát thường xuyên tháng 4 năm 2026" */
    String review() {
        return campaign.kind() == CampaignKind.PERIODIC
                ? "rà soát định kỳ năm " + campaign.year()
                : "rà soát thường xuyên tháng " + campaign.month() + " năm " + campaign.year();
    }

    String village(UnitId id) {
        return villages.getOrDefault(id, "");
    }

    OfficialPaper draft(
            PaperKind kind, String subject, List<String> bases, List<Block> body, Signature by, String[] to, List<Annex> annexes) {
        return new OfficialPaper(
                kind,
                office.issuer(),
                office.draft(kind),
                PlaceAndDate.draft(office.place(), today.getYear()),
                subject,
                List.of(),
                kind == PaperKind.QUYET_DINH ? Optional.of(office.chair()) : Optional.empty(),
                bases,
                body,
                List.of(by),
                office.recipients(to),
                annexes);
    }

    /** With the number and the day of the decision, where it has a plain number; one with a letter is written in by hand. */
    OfficialPaper dated(OfficialPaper paper, ResultList.Recognised decided) {
        return office.issued(paper, decided.number(), decided.decidedOn());
    }
}
