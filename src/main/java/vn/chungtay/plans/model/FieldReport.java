package vn.chungtay.plans.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;

/**
 * What an office, a village or a unit below sends in for a plan. It stays as it was sent.
 *
 * @param answer what came back; absent while nobody has answered
 */
public record FieldReport(
        UUID id, PlanId plan, Said said, String receiver, UserId by, Instant sentAt, @Nullable Answer answer) {

    private static final int LONGEST = 4000;

    /** What is told. */
    public enum Kind {
        /** Kết quả thực hiện, for a day on which the plan wants it or in between. */
        RESULT,
        /** Khó khăn, vướng mắc, with what is proposed. */
        DIFFICULTY,
        /** Đánh giá giữa kỳ of a unit below. */
        MID_TERM
    }

    /**
     * As it is typed.
     *
     * @param unit from where: the unit of the plan for its offices, otherwise a unit below it
     * @param organisation that answers for it
     * @param due the day of the plan that it is for; absent if none
     * @param wish what is proposed; may be empty
     * @param paper on whose word, when somebody else sends it for them; empty when they do it themselves
     * @param lines of the form of the office; empty without a form
     */
    public record Said(
            Kind kind,
            UnitId unit,
            String organisation,
            @Nullable LocalDate due,
            String words,
            String wish,
            String paper,
            List<Line> lines) {

        public Said {
            lines = List.copyOf(lines);
        }

        /** Key of a message; empty if it says something and fits. */
        public Optional<String> refusal() {
            if (organisation.isBlank()) return Optional.of("plans.refusal.report.organisation");
            if (words.isBlank() && lines.stream().allMatch(it -> it.said().isBlank()))
                return Optional.of("plans.refusal.report.empty");
            if (words.length() > LONGEST || wish.length() > LONGEST) return Optional.of("plans.refusal.report.long");
            return due != null && kind != Kind.RESULT ? Optional.of("plans.refusal.report.day") : Optional.empty();
        }
    }

    /** @param said the value or the words about it; empty if nothing was said */
    public record Line(ReportSheet.About about, String key, String label, String said) {}

    public record Answer(String words, UserId by, Instant at) {}

    /** Whether it asks for something and nobody has answered. */
    public boolean waits() {
        return said.kind() == Kind.DIFFICULTY && answer == null;
    }
}
