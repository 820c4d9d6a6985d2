package vn.chungtay.trainingworld.usecase;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.SystemOnly;
import vn.chungtay.plans.PlanId;
import vn.chungtay.trainingworld.model.WrittenPlanFile;

/**
 * Lets trainees work before anybody comes: the plan of huyện Võ Nhai for 2024 as it was issued, with its money and its year,
 * a draft of xã Dân Tiến for 2025 with the work that it gave already, one for 2026 to which its villages report, and staff, so that everybody opens something real on
 * the first day. What is there already stays, and a start that was cut is made up for by the next one.
 */
@Service
public class LoadPlans {

    private final Access access;
    private final EnrolTrainees trainees;
    private final EnterPlan enter;
    private final SpendMoney money;
    private final LiveYear year;
    private final EmployStaff staff;

    LoadPlans(Access access, EnrolTrainees trainees, EnterPlan enter, SpendMoney money, LiveYear year, EmployStaff staff) {
        this.access = access;
        this.trainees = trainees;
        this.enter = enter;
        this.money = money;
        this.year = year;
        this.staff = staff;
    }

    /** After the trainees were enrolled; can be called at every start. */
    @SystemOnly
    public void load() {
        access.requireSystem();
        var district = write("canbo.tinh", "vo-nhai-2024");
        trainees.actingAs("taichinh").run(() -> money.spend(district.plan()));
        trainees.actingAs("canbo.tinh").run(() -> year.report(district.plan(), district.unit()));
        var commune = write("canbo.dantien", "dan-tien-2025");
        trainees.firstVillageOf("canbo.dantien").ifPresent(village -> trainees.actingAs("canbo.dantien")
                .run(() -> year.work(commune.plan(), commune.unit(), village)));
        write("canbo.dantien", "dan-tien-2026");
        for (var keeper : List.of("canbo.dantien", "canbo.vonhai", "canbo.tinh")) {
            var unit = trainees.unitOf(keeper);
            var village = trainees.firstVillageOf(keeper);
            trainees.actingAs(keeper).run(() -> staff.employ(keeper, unit, village));
        }
    }

    private record Written(PlanId plan, UnitId unit) {}

    private Written write(String userName, String file) {
        var plan = WrittenPlanFile.read(file);
        var unit = trainees.unit(plan.unit().code(), plan.unit().on());
        var written = new AtomicReference<PlanId>();
        trainees.actingAs(userName).run(() -> written.set(enter.enter(unit, plan)));
        return new Written(written.get(), unit);
    }
}
