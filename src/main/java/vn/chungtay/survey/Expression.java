package vn.chungtay.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A condition or a number over the answers of a sheet, as read from its questionnaire. It always ends, never fails, and
 * never takes what is not known for no: what cannot be said from the answers is unknown. There is no division, so
 * that every number stays exact wherever it is computed.
 */
public sealed interface Expression {

    Expression TRUE = new Truth(true);

    record Truth(boolean value) implements Expression {}

    record Number(BigDecimal value) implements Expression {}

    /** Code of a choice. */
    record Word(String code) implements Expression {}

    /** The day of the sheet. */
    record SheetDay() implements Expression {}

    /** The answer to a question: of the member who is asked about, else of the household. */
    record Ask(String question) implements Expression {}

    /** The answer of the last time. */
    record Before(String question) implements Expression {}

    /** Whether anything was answered, "không biết" included. Known always. */
    record Answered(String question) implements Expression {}

    /** Whether a choice is among those of a question with many. */
    record Has(String question, String choice) implements Expression {}

    /** Full years between a day and the day of the sheet. */
    record Age(Expression since) implements Expression {}

    record In(Expression what, Set<String> choices) implements Expression {
        public In {
            choices = Set.copyOf(choices);
        }
    }

    record Not(Expression what) implements Expression {}

    record And(List<Expression> all) implements Expression {
        public And {
            all = List.copyOf(all);
        }
    }

    record Or(List<Expression> any) implements Expression {
        public Or {
            any = List.copyOf(any);
        }
    }

    record Compare(Order order, Expression left, Expression right) implements Expression {}

    record Calculate(Sign sign, Expression left, Expression right) implements Expression {}

    /** Something over all members that count. */
    record Fold(Over over, Expression each) implements Expression {}

    /** How two values are compared. */
    enum Order {
        EQUAL("="),
        DIFFERENT("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String written;

        Order(String written) {
            this.written = written;
        }

        public String written() {
            return written;
        }
    }

    /** What is done with two numbers. */
    enum Sign {
        PLUS("+"),
        MINUS("-"),
        TIMES("*");

        private final String written;

        Sign(String written) {
            this.written = written;
        }

        public String written() {
            return written;
        }
    }

    /** What is asked of all members together. */
    enum Over {
        COUNT,
        ANY,
        ALL,
        SUM
    }
}
