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
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ANSWER = 2000;

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
     * As it is typed; the end of a line is one character, as a browser counts it.
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
            words = stripped(words);
            wish = stripped(wish);
            organisation = organisation.strip();
            paper = paper.strip();
            lines = List.copyOf(lines);
        }

        /** The same under another name. */
        public Said from(String other) {
            return new Said(kind, unit, other, due, words, wish, paper, lines);
        }

        /** The same with the lines of the form. */
        public Said with(List<Line> others) {
            return new Said(kind, unit, organisation, due, words, wish, paper, others);
        }

        /** Key of a message; empty if it says something and fits. */
        public Optional<String> refusal() {
            if (organisation.isBlank()) return Optional.of("plans.refusal.report.organisation");
            if (words.isBlank() && lines.stream().allMatch(it -> it.said().isBlank()))
                return Optional.of("plans.refusal.report.empty");
            if (words.length() > LONGEST || wish.length() > LONGEST) return Optional.of("plans.refusal.report.long");
            if (lines.stream().anyMatch(it -> it.said().length() > LONGEST_LINE)) return Optional.of("plans.refusal.report.long_line");
            if (organisation.length() > LONGEST_NAME || paper.length() > LONGEST_NAME)
                return Optional.of("plans.refusal.report.long_name");
            return due != null && kind != Kind.RESULT ? Optional.of("plans.refusal.report.day") : Optional.empty();
        }
    }

    /** @param said the value or the words about it; empty if nothing was said */
    public record Line(ReportSheet.About about, String key, String label, String said) {}

    public record Answer(String words, UserId by, Instant at) {

        public Answer {
            words = stripped(words);
        }

        /** Key of a message; empty if it says something and fits. */
        public Optional<String> refusal() {
            if (words.isEmpty()) return Optional.of("plans.refusal.report.no_answer");
            return words.length() > LONGEST_ANSWER ? Optional.of("plans.refusal.report.long_answer") : Optional.empty();
        }
    }

    private static String stripped(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    /** Whether it asks for something and nobody has answered. */
    public boolean waits() {
        return said.kind() == Kind.DIFFICULTY && answer == null;
    }
}
