package vn.chungtay.trainingworld.usecase;

import org.springframework.stereotype.Service;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.SystemOnly;
import vn.chungtay.trainingworld.model.WrittenPlanFile;

/**
 * Lets two trainees write plans before anybody comes: the plan of huyện Võ Nhai for 2024 as it was issued, and a draft of
 * xã Dân Tiến for 2025, so that everybody opens a real plan on the first day. Who is there already stays.
 */
@Service
public class LoadPlans {

    private final Access access;
    private final EnrolTrainees trainees;
    private final EnterPlan enter;

    LoadPlans(Access access, EnrolTrainees trainees, EnterPlan enter) {
        this.access = access;
        this.trainees = trainees;
        this.enter = enter;
    }

    /** After the trainees were enrolled; can be called at every start. */
    @SystemOnly
    public void load() {
        access.requireSystem();
        write("canbo.tinh", "vo-nhai-2024");
        write("canbo.dantien", "dan-tien-2025");
    }

    private void write(String userName, String file) {
        var plan = WrittenPlanFile.read(file);
        var unit = trainees.unit(plan.unit().code(), plan.unit().on());
        trainees.actingAs(userName).run(() -> enter.enter(unit, plan));
    }
}
