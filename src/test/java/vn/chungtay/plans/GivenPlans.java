package vn.chungtay.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.approvals.DossierStanding;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.MoveResult;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.model.Capacity;
import vn.chungtay.plans.model.Head;
import vn.chungtay.plans.model.PlanForm;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.usecase.EditPlan;
import vn.chungtay.plans.usecase.IssuePlan;
import vn.chungtay.plans.usecase.IssuePlan.Numbering;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ReadPlans;
import vn.chungtay.plans.usecase.StartPlan;
import vn.chungtay.plans.usecase.StartPlan.Beginning;

/** Plans on their way, each with officials of its own agency. */
@Component
public class GivenPlans {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Sections of a plan that has neither targets nor money yet: nothing in them waits for a figure. */
    public static final List<List<String>> WITHOUT_FIGURES = List.of(
            List.of("MỤC ĐÍCH, YÊU CẦU", "Cụ thể hóa kế hoạch của cấp trên.\nĐúng đối tượng, công khai."),
            List.of("TỔ CHỨC THỰC HIỆN", "Các cơ quan, đơn vị căn cứ nhiệm vụ được giao tổ chức thực hiện."));

    private final GivenUsers users;
    private final StartPlan start;
    private final EditPlan edit;
    private final IssuePlan issue;
    private final ReadPlans read;
    private final Dossiers dossiers;

    GivenPlans(GivenUsers users, StartPlan start, EditPlan edit, IssuePlan issue, ReadPlans read, Dossiers dossiers) {
        this.users = users;
        this.start = start;
        this.edit = edit;
        this.issue = issue;
        this.read = read;
        this.dossiers = dossiers;
    }

    /** Those who take the steps of a plan in one agency. */
    public record Agency(UnitId unit, UserId maker, UserId checker, UserId leader, UserId archive) {}

    public Agency commune(UnitId unit) {
        return agency(unit, Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER);
    }

    public Agency province(UnitId unit) {
        return agency(unit, Role.PROVINCE_OFFICER, Role.PROVINCE_LEADER);
    }

    private Agency agency(UnitId unit, Role officer, Role leader) {
        return new Agency(
                unit,
                users.user(officer, unit),
                users.user(officer, unit),
                users.user(leader, unit),
                users.user(Role.ARCHIVIST, unit));
    }

    public static Head head(String title, @Nullable LocalDate lowerDue) {
        return new Head(PlanForm.PLAN, title, "Phòng Kinh tế", "Thử", lowerDue, Capacity.TM, "CHỦ TỊCH", "Ma Văn Mẫu");
    }

    public PlanId draft(Agency agency, int year) {
        return draft(agency, year, null);
    }

    public PlanId draft(Agency agency, int year, @Nullable LocalDate lowerDue) {
        var head = head("Kế hoạch giảm nghèo năm " + year, lowerDue);
        var plan = done(users.as(agency.maker(), () -> start.start(agency.unit(), new Years(year, year), head, Beginning.TEMPLATE)));
        write(agency, plan, TextPart.SECTION, WITHOUT_FIGURES);
        write(agency, plan, TextPart.ANNEX, List.of());
        return plan;
    }

    public PlanId done(PlanOutcome outcome) {
        return switch (outcome) {
            case PlanOutcome.Done it -> it.plan();
            case PlanOutcome.Refused it -> throw new AssertionError("refused: " + it.message());
            case PlanOutcome.ErrorsOpen it -> throw new AssertionError("errors: " + it.errors());
        };
    }

    public ReadPlans.Whole seenBy(UserId who, PlanId plan) {
        return users.as(who, () -> read.one(plan, null));
    }

    public Version newest(Agency agency, PlanId plan) {
        return seenBy(agency.maker(), plan).version();
    }

    public void write(Agency agency, PlanId plan, TextPart part, List<List<String>> lines) {
        var version = newest(agency, plan);
        done(users.as(agency.maker(), () -> edit.part(version.id(), version.revision(), part, lines)));
    }

    public DossierStanding standing(Agency agency, PlanId plan) {
        return seenBy(agency.maker(), plan).dossier().orElseThrow();
    }

    public MoveResult move(UserId who, Agency agency, PlanId plan, Move move) {
        var standing = standing(agency, plan);
        return users.as(who, () -> dossiers.move(standing.id(), standing.version(), move));
    }

    /** Submitted, appraised and signed, each by another person. */
    public void sign(Agency agency, PlanId plan) {
        for (var who : List.of(agency.maker(), agency.checker(), agency.leader())) {
            if (move(who, agency, plan, new Move.Done("")) instanceof MoveResult.Refused it)
                throw new AssertionError("refused: " + it.because().message());
        }
    }

    public PlanOutcome number(Agency agency, PlanId plan, String number, String reason) {
        return numberBy(agency.archive(), agency, plan, new Numbering(number, TODAY, TODAY, reason));
    }

    public PlanOutcome numberBy(UserId who, Agency agency, PlanId plan, Numbering numbering) {
        var version = newest(agency, plan);
        return users.as(who, () -> issue.issue(version.id(), version.revision(), numbering));
    }

    public PlanId issued(Agency agency, int year, String number, @Nullable LocalDate lowerDue) {
        var plan = draft(agency, year, lowerDue);
        sign(agency, plan);
        return done(number(agency, plan, number, ""));
    }
}
