package vn.chungtay.trainingworld.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.NewUnit;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitRegister;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.Origin;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.Classifier;
import vn.chungtay.trainingworld.model.CommunePlan;
import vn.chungtay.trainingworld.model.Settlement;
import vn.chungtay.trainingworld.model.World;

/** Brings an invented district of 150 communes and 3,000 villages with any number of households into the register. */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class BenchDistrict {

    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);
    private static final String PROVINCE = "19";

    private final Geography geography;
    private final UnitRegister units;
    private final BulkRegister register;
    private final Classifier classifier;
    private final TransactionTemplate transaction;

    BenchDistrict(
            Geography geography,
            UnitRegister units,
            BulkRegister register,
            Classifier classifier,
            PlatformTransactionManager transactions) {
        this.geography = geography;
        this.units = units;
        this.register = register;
        this.classifier = classifier;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Loads it commune by commune, as the system. */
    void load(String code, int number, int households) {
        var world = World.of(households, number, classifier);
        var district = UnitId.next();
        var province = geography.byCode(PROVINCE, END_OF_2023).orElseThrow().id();
        record(List.of(new NewUnit(
                district, province, code, "Đo " + code, UnitKind.HUYEN, DateRange.until(LocalDate.of(2025, 6, 30)))));
        for (var commune : world.communes()) transaction.executeWithoutResult(_ -> settle(world, district, commune));
    }

    private void settle(World world, UnitId district, CommunePlan commune) {
        var until2025 = DateRange.until(LocalDate.of(2025, 6, 30));
        var id = UnitId.next();
        record(List.of(new NewUnit(id, district, commune.code(), commune.name(), commune.kind(), until2025)));
        Map<Settlement, UnitId> villages = new HashMap<>();
        for (var village : world.villages(commune)) villages.put(village, UnitId.next());
        record(villages.entrySet().stream()
                .map(it -> new NewUnit(
                        it.getValue(), id, null, it.getKey().name(), it.getKey().kind(), until2025))
                .toList());
        register.register(world.households(commune, villages::get).toList(), Origin.TRAINING);
    }

    private void record(List<NewUnit> those) {
        if (units.record(those) instanceof UnitChange.Refused refused) {
            throw new IllegalStateException("refused: " + refused.because());
        }
    }
}
