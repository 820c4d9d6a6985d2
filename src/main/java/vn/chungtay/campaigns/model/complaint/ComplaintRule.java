package vn.chungtay.campaigns.model.complaint;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import vn.chungtay.shared.DateRange;

/**
 * The days that the law gives to complaints, as they hold at one time; a value that nobody has loaded is absent.
 *
 * @param bring days from the decision within which it comes
 * @param bringAgain days from the first answer within which the second one comes
 * @param accept days from the day it came within which it is taken up
 * @param first days from the day it was taken up within which it is decided; those that are not loaded are missing
 * @param second the same for a second complaint
 * @param deciders where it stands who decides
 * @param verified whether every value was compared with the official text
 */
public record ComplaintRule(
        DateRange days,
        OptionalInt bring,
        OptionalInt bringAgain,
        OptionalInt accept,
        Map<Term, Integer> first,
        Map<Term, Integer> second,
        String basis,
        String deciders,
        boolean verified) {

    /** How long the decision may take. */
    public enum Term {
        ORDINARY,
        COMPLEX,
        /** At places that are far off and hard to reach. */
        REMOTE,
        REMOTE_COMPLEX
    }

    public ComplaintRule {
        first = Map.copyOf(first);
        second = Map.copyOf(second);
    }

    /** Days for the decision. */
    public OptionalInt decide(boolean isSecond, Term term) {
        var days = (isSecond ? second : first).get(term);
        return days == null ? OptionalInt.empty() : OptionalInt.of(days);
    }

    /** Whether one that comes on that day comes after its time; nothing is late by a value that is not loaded. */
    public boolean isLate(LocalDate from, LocalDate received, boolean isSecond) {
        var within = isSecond ? bringAgain : bring;
        return within.isPresent() && received.isAfter(from.plusDays(within.getAsInt()));
    }
}
