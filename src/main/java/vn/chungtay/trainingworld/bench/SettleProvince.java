package vn.chungtay.trainingworld.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.NewUnit;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitRegister;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.Origin;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.Classifier;
import vn.chungtay.trainingworld.bench.BenchProvince.Commune;
import vn.chungtay.trainingworld.bench.BenchProvince.Village;
import vn.chungtay.trainingworld.model.CommunePlan;
import vn.chungtay.trainingworld.model.Settlement;
import vn.chungtay.trainingworld.model.World;

/** Brings an invented province of 150 communes and 3,000 villages with any number of households into the register. */
@Component
@ConditionalOnProperty("chungtay.bench.report")
class SettleProvince {

    private static final LocalDate ANY_DAY = LocalDate.of(2025, 12, 31);

    private final Geography geography;
    private final UnitRegister units;
    private final BulkRegister register;
    private final Classifier classifier;
    private final TransactionTemplate transaction;

    SettleProvince(
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

    /** As the system: first all units, then the households, one commune in one transaction and as many as there are cores. */
    BenchProvince settle(String code, int number, int households) throws Exception {
        var world = World.of(households, number, classifier);
        var id = UnitId.next();
        record(List.of(new NewUnit(id, geography.country(), code, "Đo " + code, UnitKind.TINH, DateRange.ALWAYS)));
        var communes = new ArrayList<Commune>();
        for (var plan : world.communes()) communes.add(transaction.execute(_ -> units(world, id, plan)));
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var loads = communes.stream().map(it -> workers.submit(() -> load(world, it))).toList();
            for (var it : loads) it.get();
        }
        return new BenchProvince(id, code, world, List.copyOf(communes));
    }

    /** The same province as an earlier run has left it. */
    BenchProvince find(String code, int number, int households) {
        var world = World.of(households, number, classifier);
        var id = geography.byCode(code, ANY_DAY).orElseThrow().id();
        var communes = world.communes().stream()
                .map(it -> commune(world, geography.byCode(it.code(), ANY_DAY).orElseThrow().id(), it))
                .toList();
        return new BenchProvince(id, code, world, communes);
    }

    private Commune commune(World world, UnitId id, CommunePlan plan) {
        var there = geography.children(id, ANY_DAY).stream().collect(Collectors.toMap(Unit::name, Unit::id));
        var villages = world.villages(plan).stream().map(SettleProvince::name);
        return new Commune(id, plan, villages.map(it -> new Village(there.get(it), it)).toList());
    }

    /** With its number, because some names differ in their marks only and lists are read without. */
    private static String name(Settlement village) {
        return village.name() + " " + village.number();
    }

    private Commune units(World world, UnitId province, CommunePlan plan) {
        var id = UnitId.next();
        record(List.of(new NewUnit(id, province, plan.code(), plan.name(), plan.kind(), DateRange.ALWAYS)));
        var villages = world.villages(plan).stream()
                .map(it -> new NewUnit(UnitId.next(), id, null, name(it), it.kind(), DateRange.ALWAYS))
                .toList();
        record(villages);
        return new Commune(
                id, plan, villages.stream().map(it -> new Village(it.id(), it.name())).toList());
    }

    private void load(World world, Commune commune) {
        Function<Settlement, UnitId> places = it -> commune.villages().get(it.number() - 1).id();
        Caller.SYSTEM.run(() ->
                register.register(world.households(commune.plan(), places).toList(), Origin.TRAINING));
    }

    private void record(List<NewUnit> those) {
        if (units.record(those) instanceof UnitChange.Refused refused) {
            throw new IllegalStateException("refused: " + refused.because());
        }
    }
}
