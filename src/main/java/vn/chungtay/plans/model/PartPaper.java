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

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST = 500;

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
        if (organisation.length() > LONGEST_NAME || paper.length() > LONGEST_NUMBER || words.length() > LONGEST)
            return Optional.of("plans.refusal.part_paper.long");
        return signedOn.isAfter(today) ? Optional.of("plans.refusal.part_paper.in_future") : Optional.empty();
    }
}
