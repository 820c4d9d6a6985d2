package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Meeting;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.YearTask;
import vn.chungtay.plans.store.MeetingStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.TaskStore;
import vn.chungtay.platform.NotFound;

/** Meetings that lead and coordinate the programme; what they conclude becomes tasks (PLN-20). */
@Component
public class KeepMeetings {

    private final Access access;
    private final OwnUnit own;
    private final Audit audit;
    private final PlanStore plans;
    private final MeetingStore meetings;
    private final TaskStore tasks;
    private final Clock clock;

    KeepMeetings(
            Access access, OwnUnit own, Audit audit, PlanStore plans, MeetingStore meetings, TaskStore tasks, Clock clock) {
        this.access = access;
        this.own = own;
        this.audit = audit;
        this.plans = plans;
        this.meetings = meetings;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @param tasks that carry it out; nobody has been told to as long as there are none */
    public record Concluded(Meeting.Conclusion conclusion, List<YearTask> tasks) {}

    public record Held(Meeting meeting, List<Concluded> conclusions) {

        /** Whether nothing was made of it yet, so that it can be taken back. */
        public boolean unused() {
            return conclusions.stream().allMatch(it -> it.tasks().isEmpty());
        }
    }

    public record Listing(Plan plan, List<Held> meetings, boolean mayWrite) {

        /** Conclusions that nobody has been told to carry out. */
        public long idle() {
            return meetings.stream().flatMap(it -> it.conclusions().stream()).filter(it -> it.tasks().isEmpty()).count();
        }
    }

    /** A meeting as it is told; one conclusion a line. */
    public record NewMeeting(
            Meeting.Body body, LocalDate heldOn, String subject, String chair, String paper, List<String> conclusions) {}

    @Transactional
    public YearOutcome add(PlanId id, NewMeeting told) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        var by = own.require(PlansAction.WRITE, plan.unit());
        if (told.subject().isBlank()) return new YearOutcome.Refused("plans.refusal.meeting.subject");
        if (told.heldOn().isAfter(LocalDate.now(clock))) return new YearOutcome.Refused("plans.refusal.meeting.in_future");
        if (told.conclusions().isEmpty()) return new YearOutcome.Refused("plans.refusal.meeting.no_conclusion");
        var conclusions = new ArrayList<Meeting.Conclusion>();
        for (var words : told.conclusions()) {
            conclusions.add(new Meeting.Conclusion(UUID.randomUUID(), conclusions.size() + 1, words));
        }
        var meeting = new Meeting(
                UUID.randomUUID(), id, told.body(), told.heldOn(), told.subject(), told.chair(), told.paper(), conclusions);
        meetings.add(meeting, by, clock.instant());
        audit.changed(
                PlansAction.WRITE.code(), id, Map.of(),
                Map.of("meeting", meeting.subject(), "held", meeting.heldOn(), "conclusions", conclusions.size()));
        return new YearOutcome.Kept(meeting.id());
    }

    /** Takes back what was recorded by a slip, as long as no task carries out one of its conclusions. */
    @Transactional
    public YearOutcome remove(PlanId id, UUID meeting) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        own.require(PlansAction.WRITE, plan.unit());
        var held = of(id).meetings().stream()
                .filter(it -> it.meeting().id().equals(meeting))
                .findFirst()
                .orElseThrow(() -> new NotFound("meeting about this plan"));
        if (!held.unused()) return new YearOutcome.Refused("plans.refusal.meeting.has_tasks");
        meetings.remove(meeting);
        audit.changed(
                PlansAction.WRITE.code(), id,
                Map.of("meeting", held.meeting().subject(), "held", held.meeting().heldOn()), Map.of());
        return new YearOutcome.Kept(meeting);
    }

    /** The words of one conclusion. */
    @Transactional(readOnly = true)
    public String concluded(PlanId id, UUID conclusion) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        return meetings.concluded(id, conclusion).orElseThrow(() -> new NotFound("conclusion of a meeting about this plan"));
    }

    @Transactional(readOnly = true)
    public Listing of(PlanId id) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var all = tasks.of(id);
        var held = meetings.of(id).stream()
                .map(it -> new Held(it, it.conclusions().stream().map(one -> concluded(one, all)).toList()))
                .toList();
        return new Listing(plan, held, own.may(PlansAction.WRITE, plan.unit()));
    }

    private static Concluded concluded(Meeting.Conclusion it, List<YearTask> tasks) {
        return new Concluded(it, tasks.stream().filter(task -> it.id().equals(task.origin().conclusion())).toList());
    }
}
