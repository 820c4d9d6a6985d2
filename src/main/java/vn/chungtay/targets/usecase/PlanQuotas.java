package vn.chungtay.targets.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.figures.PovertyFigures;
import vn.chungtay.geography.AreaType;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.TargetsAction;
import vn.chungtay.targets.UnitQuota;
import vn.chungtay.targets.model.QuotaMethod;
import vn.chungtay.targets.model.QuotaSheet;
import vn.chungtay.targets.model.QuotaStock;
import vn.chungtay.targets.model.Quotas;
import vn.chungtay.targets.model.TargetRefusal;
import vn.chungtay.targets.model.TargetSet;
import vn.chungtay.targets.store.QuotaStore;
import vn.chungtay.targets.store.RegistrationCounts;
import vn.chungtay.targets.store.TargetSetStore;

/** Shares the households that are to escape among the units below, from the counts of a day (TGT-13 to TGT-17). */
@Service
public class PlanQuotas {

    private final Access access;
    private final Audit audit;
    private final Geography geography;
    private final PovertyFigures figures;
    private final CheckedScope scope;
    private final RegistrationCounts registrations;
    private final TargetSetStore sets;
    private final QuotaStore quotas;

    PlanQuotas(
            Access access,
            Audit audit,
            Geography geography,
            PovertyFigures figures,
            CheckedScope scope,
            RegistrationCounts registrations,
            TargetSetStore sets,
            QuotaStore quotas) {
        this.access = access;
        this.audit = audit;
        this.geography = geography;
        this.figures = figures;
        this.scope = scope;
        this.registrations = registrations;
        this.sets = sets;
        this.quotas = quotas;
    }

    /** The sheet that is kept, else an empty one of the counts at the start of the year. */
    @Transactional(readOnly = true)
    public QuotaSheet sheet(TargetSetId id, PovertyClass povertyClass) {
        var set = required(id, TargetsAction.VIEW);
        return quotas.find(id, povertyClass).orElseGet(() -> counted(set, povertyClass, set.start()));
    }

    /** All methods side by side for this headline, from the counts of this day; locked rows of the kept sheet stay. */
    @Transactional(readOnly = true)
    public Map<QuotaMethod, QuotaSheet> compare(TargetSetId id, PovertyClass povertyClass, long headline) {
        var set = required(id, TargetsAction.VIEW);
        var from = quotas.find(id, povertyClass).orElseGet(() -> counted(set, povertyClass, set.start()));
        var proposals = new EnumMap<QuotaMethod, QuotaSheet>(QuotaMethod.class);
        for (var method : QuotaMethod.values()) {
            proposals.put(method, from.promising(headline).with(from.quotas().rebalanced(headline, method), method));
        }
        return proposals;
    }

    /** Counts anew on this day and shares out; what was locked in the kept sheet stays as far as there are households. */
    @Transactional
    public Optional<TargetRefusal> propose(
            TargetSetId id, PovertyClass povertyClass, LocalDate day, long headline, QuotaMethod method, int version) {
        var set = required(id, TargetsAction.KEEP);
        var counted = counted(set, povertyClass, day);
        if (counted.places().isEmpty() || counted.quotas().stock().low() == 0) {
            return Optional.of(new TargetRefusal.NothingToShare(name(set), Vietnamese.date(day)));
        }
        var from = quotas.find(id, povertyClass).map(it -> lockedIn(it, counted)).orElse(counted);
        var shared = from.promising(headline).with(from.quotas().rebalanced(headline, method), method);
        keep(id, versioned(shared, version));
        return Optional.empty();
    }

    /**
     * Keeps what somebody typed; with {@code rebalance} the rows that are not locked take up the rest of the headline.
     *
     * @param exits as typed, by unit; units that are missing stay as they are
     * @param locked the units whose number is not to be changed by sharing out
     */
    @Transactional
    public Optional<TargetRefusal> edit(
            TargetSetId id, PovertyClass povertyClass, int version, Map<UnitId, String> exits, List<UnitId> locked, @Nullable QuotaMethod rebalance) {
        required(id, TargetsAction.KEEP);
        var sheet = quotas.find(id, povertyClass).orElseThrow(() -> new NotFound("quotas of " + id.value()));
        var names = geography.units(sheet.places().stream().map(QuotaSheet.Place::unit).toList(), sheet.asOf());
        var rows = new ArrayList<Quotas.Row>();
        for (var place : sheet.places()) {
            var written = exits.getOrDefault(place.unit(), String.valueOf(place.row().exits())).strip().replace(".", "");
            var stock = place.row().stock();
            var name = Optional.ofNullable(names.get(place.unit())).map(Unit::name).orElse("");
            if (!written.matches("\\d{1,9}")) return Optional.of(new TargetRefusal.NotANumber(name, written));
            var number = Long.parseLong(written);
            if (number > stock.low()) {
                return Optional.of(new TargetRefusal.MoreThanThereAre(
                        name, Vietnamese.number(number), Vietnamese.number(stock.low())));
            }
            rows.add(new Quotas.Row(stock, number, locked.contains(place.unit())));
        }
        var typed = new Quotas(rows);
        var method = rebalance == null ? sheet.method() : rebalance;
        var balanced = rebalance == null ? typed : typed.rebalanced(sheet.headline(), method);
        keep(id, versioned(sheet.with(balanced, method), version));
        return Optional.empty();
    }

    /** What units above have given to this one. */
    @Transactional(readOnly = true)
    public List<UnitQuota> fromAbove(UnitId unit, int year) {
        access.require(TargetsAction.VIEW, unit);
        return quotas.of(unit, year);
    }

    private void keep(TargetSetId id, QuotaSheet sheet) {
        quotas.put(id, sheet);
        audit.changed(TargetsAction.KEEP.code(), id, Map.of(), Map.of(
                "class", sheet.povertyClass().name(),
                "as_of", sheet.asOf(),
                "method", sheet.method().name(),
                "headline", sheet.headline(),
                "exits", sheet.quotas().exits()));
    }

    private QuotaSheet counted(TargetSet set, PovertyClass povertyClass, LocalDate day) {
        if (geography.unit(set.unit(), day).isEmpty()) return new QuotaSheet(povertyClass, day, QuotaMethod.EQUAL_SHARE, 0, 0, List.of());
        var table = figures.show(set.unit(), day);
        var units = table.rows().stream().map(it -> it.unit().id()).toList();
        var registered = new HashMap<UnitId, Long>();
        // A count is of all households; it tells of nobody in particular.
        scope.write(() -> registered.putAll(registrations.of(units, povertyClass, set.year(), day)));
        var areas = areas(table.rows().stream().map(it -> it.unit()).toList(), day);
        var places = table.rows().stream()
                .map(it -> new QuotaSheet.Place(
                        it.unit().id(),
                        areas.get(it.unit().id()) == AreaType.URBAN,
                        new Quotas.Row(stock(it.counts(), povertyClass, registered.getOrDefault(it.unit().id(), 0L)), 0, false)))
                .toList();
        return new QuotaSheet(povertyClass, day, QuotaMethod.EQUAL_SHARE, 0, 0, places);
    }

    /** Only communes and villages are urban or rural. */
    private Map<UnitId, AreaType> areas(List<Unit> units, LocalDate day) {
        var small = units.stream().filter(it -> it.level().compareTo(UnitLevel.COMMUNE) >= 0).map(Unit::id).toList();
        return small.isEmpty() ? Map.of() : geography.areaTypes(small, day);
    }

    private static QuotaStock stock(PovertyCounts counts, PovertyClass povertyClass, long registered) {
        var low = povertyClass == PovertyClass.POOR ? counts.poor() : counts.nearPoor();
        return new QuotaStock(counts.households(), low, Math.min(registered, low));
    }

    private static QuotaSheet lockedIn(QuotaSheet kept, QuotaSheet counted) {
        var locked = new HashMap<UnitId, Quotas.Row>();
        kept.places().stream().filter(it -> it.row().locked()).forEach(it -> locked.put(it.unit(), it.row()));
        var rows = counted.places().stream().map(it -> {
            var before = locked.get(it.unit());
            if (before == null) return it.row();
            return new Quotas.Row(it.row().stock(), Math.min(before.exits(), it.row().stock().low()), true);
        }).toList();
        return counted.with(new Quotas(rows), kept.method());
    }

    private static QuotaSheet versioned(QuotaSheet it, int version) {
        return new QuotaSheet(it.povertyClass(), it.asOf(), it.method(), it.headline(), version, it.places());
    }

    private String name(TargetSet set) {
        return geography.nearest(set.unit(), set.start()).map(Unit::name).orElse("");
    }

    private TargetSet required(TargetSetId id, TargetsAction action) {
        var set = sets.find(id).orElseThrow(() -> new NotFound("targets " + id.value()));
        access.require(action, set.unit());
        return set;
    }
}
