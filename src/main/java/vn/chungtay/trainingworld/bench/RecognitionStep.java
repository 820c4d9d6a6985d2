package vn.chungtay.trainingworld.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Recognition;
import vn.chungtay.registry.Recognition.Given;
import vn.chungtay.registry.Reviews;

/**
 * One decision that recognises 20,000 households of the province: classes, events, tallies and the trail, in one
 * transaction with its commit. Who had another class before is given that one, the others theirs again.
 */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class RecognitionStep {

    private static final int HOUSEHOLDS = 20_000;
    private static final int TARGET_SECONDS = 10;

    private final BulkRegister register;
    private final Reviews reviews;

    RecognitionStep(BulkRegister register, Reviews reviews) {
        this.register = register;
        this.reviews = reviews;
    }

    void measure(BenchProvince province, LocalDate decided, Report report) throws Exception {
        var given = Caller.SYSTEM.call(() -> households(province, decided));
        var recognition = new Recognition("01/QĐ-UBND", decided, decided, given);
        double seconds = Timing.once(() -> recognise(recognition)) / 1000;
        report.target("recognition of %,d households by one decision, in one transaction".formatted(given.size()), "< 10 s",
                given.size() == HOUSEHOLDS && seconds < TARGET_SECONDS, "%.1f s", seconds);
    }

    private void recognise(Recognition recognition) {
        try {
            var unfit = Caller.SYSTEM.call(() -> reviews.recognise(recognition));
            if (!unfit.isEmpty()) throw new IllegalStateException(unfit.size() + " households could not be recognised");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Given> households(BenchProvince province, LocalDate decided) {
        var given = new ArrayList<Given>();
        for (var commune : province.communes()) {
            for (var village : commune.villages()) {
                if (given.size() >= HOUSEHOLDS) return given.subList(0, HOUSEHOLDS);
                register.byCodes(codes(village.id())).forEach(it -> given(it, decided).ifPresent(given::add));
            }
        }
        return given;
    }

    private Set<String> codes(UnitId village) {
        var codes = new HashSet<String>();
        register.forEachIn(Set.of(village), (_, code) -> codes.add(code));
        return codes;
    }

    /**
     * The class of an earlier look where that was another one, so that there is something to count anew; else that of its
     * last look. Absent where no decision rests on a look, or one of this day did already.
     */
    private static Optional<Given> given(HouseholdRow household, LocalDate decided) {
        return household.classes().stream()
                .filter(it -> it.days().isOpen() && it.days().firstDay().orElseThrow().isBefore(decided))
                .filter(it -> it.assessment() != null)
                .findFirst()
                .map(present -> household.classes().stream()
                        .filter(it -> it.assessment() != null && it.povertyClass() != present.povertyClass())
                        .findFirst()
                        .orElse(present))
                .map(it -> new Given(household.id(), it.assessment(), it.povertyClass()));
    }
}
