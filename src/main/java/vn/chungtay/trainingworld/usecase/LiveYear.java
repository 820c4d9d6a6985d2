package vn.chungtay.trainingworld.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Meeting;
import vn.chungtay.plans.model.TaskId;
import vn.chungtay.plans.model.TaskOrigin;
import vn.chungtay.plans.model.TaskProgress;
import vn.chungtay.plans.model.TaskStatus;
import vn.chungtay.plans.model.TaskTerms;
import vn.chungtay.plans.usecase.DecideProposals;
import vn.chungtay.plans.usecase.DecideProposals.NewProposal;
import vn.chungtay.plans.usecase.FollowActivities;
import vn.chungtay.plans.usecase.FollowActivities.Question;
import vn.chungtay.plans.usecase.KeepMeetings;
import vn.chungtay.plans.usecase.KeepTasks;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ReportActivity;
import vn.chungtay.plans.usecase.YearOutcome;
import vn.chungtay.trainingworld.model.TrainingYear;
import vn.chungtay.trainingworld.model.TrainingYear.Deed;
import vn.chungtay.trainingworld.model.TrainingYear.Job;

/** Leads plans of the training world through their year, as their officers do. */
@Component
class LiveYear {

    private static final LocalDate MET_ON = LocalDate.of(2025, 8, 2);

    private final Access access;
    private final FollowActivities follow;
    private final ReportActivity report;
    private final KeepTasks tasks;
    private final KeepMeetings meetings;
    private final DecideProposals proposals;

    LiveYear(
            Access access,
            FollowActivities follow,
            ReportActivity report,
            KeepTasks tasks,
            KeepMeetings meetings,
            DecideProposals proposals) {
        this.access = access;
        this.follow = follow;
        this.report = report;
        this.tasks = tasks;
        this.meetings = meetings;
        this.proposals = proposals;
    }

    /** What came of the activities of an issued plan, with who took part; nothing if somebody has reported already. */
    @Transactional
    public void report(PlanId plan, UnitId unit) {
        access.require(PlansAction.WRITE, unit);
        var rows = follow.of(plan, null, new Question("", null, null, null, null)).rows();
        if (rows.stream().anyMatch(row -> row.told() != null)) return;
        for (var it : TrainingYear.deeds()) {
            var activity = rows.stream().filter(row -> row.component().equals(it.component())).skip(it.number() - 1L).findFirst();
            if (!(report.report(plan, activity.orElseThrow().activity().id(), 0, it.report()) instanceof PlanOutcome.Done)) {
                throw refused(it);
            }
        }
    }

    private static IllegalStateException refused(Deed it) {
        return new IllegalStateException("a deed of the training world was refused: " + it);
    }

    /** A meeting, tasks of the commune and of a village, and what the village asked for; nothing if it has asked already. */
    @Transactional
    public void work(PlanId plan, UnitId commune, UnitId village) {
        access.require(PlansAction.WRITE, commune);
        if (!proposals.of(plan, "").rows().isEmpty()) return;
        kept(meetings.add(plan, new KeepMeetings.NewMeeting(
                Meeting.Body.STEERING, MET_ON, "Triển khai kế hoạch giảm nghèo sau khi sắp xếp xã", "Chủ tịch UBND xã", "",
                List.of("Mỗi xóm họp chọn hộ trước ngày 20/8", "Rà lại danh sách hộ thiếu nước sinh hoạt"))));
        TrainingYear.jobs().forEach(it -> give(plan, it, it.inVillage() ? village : commune));
        ask(plan, village, commune);
    }

    private void give(PlanId plan, Job it, UnitId unit) {
        var terms = new TaskTerms(unit, it.title(), it.starts(), it.ends(), it.organisation(), "", it.product(), List.of());
        var task = new TaskId(kept(tasks.add(plan, terms, TaskOrigin.BY_HAND)));
        if (it.done() == null && it.obstacle().isEmpty()) return;
        var status = it.done() == null ? TaskStatus.RUNNING : TaskStatus.DONE;
        kept(tasks.report(task, 1, new TaskProgress(status, it.done(), it.obstacle()), ""));
    }

    /** One wish became a task, one could not be met. */
    private void ask(PlanId plan, UnitId village, UnitId commune) {
        var wanted = kept(proposals.add(plan, new NewProposal(village, MET_ON.plusDays(4), 1, "Làm bể nước chung cho 12 hộ cuối xóm", 12)));
        kept(proposals.accept(wanted, 1, new TaskTerms(
                commune, "Làm bể nước chung cho 12 hộ cuối xóm", LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 15), "Phòng Kinh tế",
                "", "Bể nước được nghiệm thu", List.of())));
        var other = kept(proposals.add(plan, new NewProposal(village, MET_ON.plusDays(4), 2, "Mở rộng đường vào rừng keo", 30)));
        kept(proposals.refuse(other, 1, "Không thuộc nội dung của chương trình; đã chuyển sang kế hoạch đường nông thôn."));
    }

    private static UUID kept(YearOutcome outcome) {
        return switch (outcome) {
            case YearOutcome.Kept it -> it.id();
            case YearOutcome.Refused it -> throw new IllegalStateException("work of the training world was refused: " + it.message());
        };
    }
}
