package vn.chungtay.interop.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.interop.InteropAction;
import vn.chungtay.registry.HouseholdList.Listed;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.shared.Id;

/**
 * Whoever brings a list is shown what the register says of known people where the list says something else. That is a
 * look at them, whether the list is written afterwards or not.
 */
@Component
class LookAtKnown {

    private final Access access;
    private final Audit audit;
    private final Clock clock;

    LookAtKnown(Access access, Audit audit, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of households that agree with the list nothing is shown. */
    void at(List<Comparison.Result> results) {
        var shown = results.stream()
                .filter(it -> !it.differences().isEmpty())
                .map(Comparison.Result::before)
                .filter(Objects::nonNull)
                .map(Listed::household)
                .toList();
        if (shown.isEmpty()) return;
        access.require(RegistryAction.CHANGE, shown.stream().map(HouseholdRow::village).collect(Collectors.toSet()));
        var all = shown.stream().<Id>flatMap(it -> Stream.concat(Stream.of(it.id()), it.members().stream().map(m -> m.id()))).toList();
        audit.looked(InteropAction.IMPORT.code(), all, LocalDate.now(clock));
    }
}
