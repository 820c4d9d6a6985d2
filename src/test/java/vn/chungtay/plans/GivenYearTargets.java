package vn.chungtay.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.ReportedResult;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.usecase.KeepTargets;
import vn.chungtay.targets.usecase.KeepTargets.Answer.Kept;
import vn.chungtay.targets.usecase.ReportResults;

/** Targets of the plan of a year, with what came of them, for those who follow the plan. */
@Component
public class GivenYearTargets {

    private final GivenUsers users;
    private final KeepTargets keep;
    private final ReportResults report;

    GivenYearTargets(GivenUsers users, KeepTargets keep, ReportResults report) {
        this.users = users;
        this.keep = keep;
        this.report = report;
    }

    /** So many percent of the households that are in need of it use clean water. */
    public TargetId water(Agency agency, int year, String percent) {
        var draft = new TargetDraft(
                "IND-19", "Nước sinh hoạt", percent + "% hộ có nhu cầu dùng nước hợp vệ sinh", TargetUnit.PERCENT, null, null,
                "hộ có nhu cầu", null, null, false, year, Accumulation.LAST_VALUE, "Phòng Nông nghiệp", "DA1", null);
        var set = users.as(agency.maker(), () -> keep.open(agency.unit(), year));
        return ((Kept) users.as(agency.maker(), () -> keep.add(set, draft))).id();
    }

    public void reach(Agency agency, TargetId target, LocalDate day, long of, long all) {
        var told = new ReportedResult(UUID.randomUUID(), day, Result.rate(of, all), "Báo cáo", "danh sách", "", "", null, null);
        var refusal = users.as(agency.maker(), () -> report.report(target, agency.unit(), told));
        if (refusal.isPresent()) throw new AssertionError(refusal.get().toString());
    }
}
