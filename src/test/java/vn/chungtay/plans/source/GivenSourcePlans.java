package vn.chungtay.plans.source;

import static vn.chungtay.plans.GivenPlans.TODAY;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.usecase.ReadPlans;
import vn.chungtay.trainingworld.model.WrittenPlan;
import vn.chungtay.trainingworld.model.WrittenPlanFile;
import vn.chungtay.trainingworld.usecase.EnterPlan;

/** Enters a source plan as an officer of today would write it down: through the use cases, with the rights for it. */
@Component
public class GivenSourcePlans {

    /** Võ Nhai, Bình Yên, Tịnh Biên, Tu Mơ Rông, Hà Tĩnh. */
    public static final List<String> FIVE_PLANS =
            List.of("vo-nhai-2024", "binh-yen-2025", "tinh-bien-2024", "tu-mo-rong-2024", "ha-tinh-2023");

    private final GivenPeople people;
    private final GivenUsers users;
    private final Geography geography;
    private final EnterPlan enter;
    private final ReadPlans read;
    private final PlanStore store;
    private final Map<String, Entered> there = new ConcurrentHashMap<>();

    GivenSourcePlans(
            GivenPeople people, GivenUsers users, Geography geography, EnterPlan enter, ReadPlans read, PlanStore store) {
        this.people = people;
        this.users = users;
        this.geography = geography;
        this.enter = enter;
        this.read = read;
        this.store = store;
    }

    /** A plan that stands in the program, with an officer who may write it down. */
    public record Entered(WrittenPlan source, Unit unit, UserId officer, PlanId plan, VersionId version) {}

    /** Once: a unit has one plan for a year. */
    public Entered entered(String name) {
        return there.computeIfAbsent(name, it -> enter(WrittenPlanFile.read(it)));
    }

    /** The database of the tests outlives them, and what was issued can be neither changed nor removed. */
    private Entered enter(WrittenPlan source) {
        var unit = geography.byCode(source.unit().code(), source.unit().on()).orElseThrow();
        var officer = officer(unit);
        if (store.of(unit.id(), source.years()).isEmpty()) people.of(source, unit);
        return users.as(officer, () -> {
            enter.enter(unit.id(), source);
            var plan = store.of(unit.id(), source.years()).orElseThrow().id();
            var whole = read.one(plan, null);
            if (!source.text().entrySet().stream().allMatch(it -> whole.text().lines(it.getKey()).equals(it.getValue()))) {
                throw new AssertionError(source + " was entered before its file was changed: delete target/test-data");
            }
            return new Entered(source, unit, officer, plan, whole.version().id());
        });
    }

    /** Of the unit itself, or of the province of today that it went into. */
    private UserId officer(Unit unit) {
        if (geography.unit(unit.id(), TODAY).isEmpty() || unit.level() == UnitLevel.PROVINCE) {
            return users.user(Role.PROVINCE_OFFICER, provinceOfToday(unit));
        }
        return users.user(Role.COMMUNE_OFFICER, unit.id());
    }

    private UnitId provinceOfToday(Unit unit) {
        var then = geography.pathUp(unit.id(), unit.asOf()).stream()
                .filter(it -> it.level() == UnitLevel.PROVINCE)
                .findFirst()
                .orElseThrow()
                .id();
        if (geography.unit(then, TODAY).isPresent()) return then;
        return geography.successors(then).stream().map(Unit::id).findFirst().orElseThrow();
    }
}
