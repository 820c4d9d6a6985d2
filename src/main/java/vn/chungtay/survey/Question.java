package vn.chungtay.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.DateRange;

/**
 * A question of one version of a questionnaire.
 *
 * @param code immutable; the same thing has the same code in every version
 * @param records what it tells, in the words of whoever uses the answers; empty if nobody records it
 */
public record Question(String code, Wording wording, Form form, Rule rule, Optional<String> records) {

    /** Characters of an answer in words. */
    public static final int LONGEST_TEXT = 500;

    /** What a person reads. Help says what counts and what does not (REV-16). */
    public record Wording(String label, String help, String unit) {}

    /**
     * How it is answered.
     *
     * @param choices for {@link Kind#ONE} and {@link Kind#MANY}
     * @param least and most: bounds of a number, both included; beyond them it cannot be right
     */
    public record Form(Kind kind, List<Choice> choices, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        public Form {
            choices = List.copyOf(choices);
        }
    }

    /**
     * When it is asked and what may be left open.
     *
     * @param dontKnow whether "không biết" is an answer
     * @param carried whether a new sheet opens with last year's answer instead of showing it beside the question
     * @param always asked also of members who do not count any more
     */
    public record Rule(boolean required, boolean dontKnow, boolean carried, boolean always, Expression shownWhen) {}

    /** @param days on which it may be chosen; its code is never given to another choice */
    public record Choice(String code, String label, DateRange days) {}

    /** What kind of answer is wanted. */
    public enum Kind {
        YES_NO,
        ONE,
        MANY,
        WHOLE,
        DECIMAL,
        MONEY,
        DAY,
        /** A day of which perhaps only the month or the year is known. */
        BIRTH,
        TEXT,
        PHOTO,
        POSITION;

        public boolean isNumber() {
            return this == WHOLE || this == DECIMAL || this == MONEY;
        }
    }

    public Kind kind() {
        return form.kind();
    }

    /** Whether it is asked of everybody, whatever was answered before. */
    public boolean askedAlways() {
        return rule.shownWhen().equals(Expression.TRUE);
    }

    public Optional<Choice> choice(String choice) {
        return form.choices().stream().filter(it -> it.code().equals(choice)).findFirst();
    }

    public List<Choice> choicesOn(LocalDate day) {
        return form.choices().stream().filter(it -> it.days().contains(day)).toList();
    }
}
