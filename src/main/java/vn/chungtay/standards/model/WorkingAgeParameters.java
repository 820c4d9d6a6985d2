package vn.chungtay.standards.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chungtay.standards.WorkingAge;
import vn.chungtay.standards.WorkingAges;

/**
 * Both bounds of working age with all their history.
 *
 * @param begins in full years
 * @param ends in full months
 */
public record WorkingAgeParameters(Parameter<Long> begins, Parameter<BySex> ends) implements WorkingAges {

    @Override
    public Optional<WorkingAge> on(LocalDate day) {
        return begins.on(day).flatMap(from -> ends.on(day).map(until -> between(from, until)));
    }

    private static WorkingAge between(Dated<Long> from, Dated<BySex> until) {
        return new WorkingAge(
                Math.toIntExact(from.value()),
                Math.toIntExact(until.value().male()),
                Math.toIntExact(until.value().female()),
                List.of(from.basis(), until.basis()));
    }
}
