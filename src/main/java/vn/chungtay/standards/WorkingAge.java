package vn.chungtay.standards;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.Sex;

/**
 * The ages between which somebody is of working age, as they are on one day.
 *
 * @param fromYears full years of life, included
 * @param maleMonths full months of life at which it ends for men, not included
 * @param femaleMonths the same for women
 * @param bases why the two bounds hold, the lower one first
 */
public record WorkingAge(int fromYears, int maleMonths, int femaleMonths, List<Basis> bases) {

    public WorkingAge {
        bases = List.copyOf(bases);
    }

    public boolean includes(BirthDate born, Sex sex, LocalDate day) {
        int until = sex == Sex.MALE ? maleMonths : femaleMonths;
        return born.ageOn(day) >= fromYears && day.isBefore(born.date().plusMonths(until));
    }

    /** How a page cites it. */
    public List<String> clauses() {
        return bases.stream().map(Basis::clause).toList();
    }

    public boolean verified() {
        return bases.stream().allMatch(Basis::verified);
    }
}
