package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.chungtay.programme.ComponentCode;

/**
 * A paper that the unit which leads a part has made for it (ROL-27).
 *
 * @param organisation whose paper it is
 * @param paper its number
 * @param words what it says; may be empty
 */
public record PartPaper(
        UUID id, ComponentCode component, Kind kind, String organisation, String paper, LocalDate signedOn, String words) {

    /** What is owed for each part: kế hoạch, đề xuất vốn, định mức, kế hoạch kiểm tra, báo cáo kết quả. */
    public enum Kind {
        PLAN,
        CAPITAL,
        NORMS,
        INSPECTION,
        RESULT
    }

    public Optional<String> refusal(LocalDate today) {
        if (organisation.isBlank()) return Optional.of("plans.refusal.part_paper.organisation");
        if (paper.isBlank()) return Optional.of("plans.refusal.part_paper.paper");
        return signedOn.isAfter(today) ? Optional.of("plans.refusal.part_paper.in_future") : Optional.empty();
    }
}
