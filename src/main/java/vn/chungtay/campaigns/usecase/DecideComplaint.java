package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.complaint.Complaint;
import vn.chungtay.campaigns.model.complaint.Complaint.Answer;
import vn.chungtay.campaigns.model.complaint.Complaint.NotAccepted;
import vn.chungtay.campaigns.model.complaint.ComplaintId;
import vn.chungtay.campaigns.model.complaint.ComplaintRefusal;
import vn.chungtay.campaigns.model.complaint.ComplaintRule.Term;
import vn.chungtay.campaigns.model.complaint.ComplaintState;
import vn.chungtay.campaigns.store.ComplaintRuleFile;
import vn.chungtay.campaigns.store.ComplaintStore;
import vn.chungtay.campaigns.usecase.ComplaintOutcome.Done;
import vn.chungtay.campaigns.usecase.ComplaintOutcome.Refused;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.platform.days.WorkingDays;

/**
 * Takes complaints up and decides on them: first the chair of the commune, who made the decision; the second time the level
 * above, and nobody of the commune (Luật Khiếu nại, as {@code campaigns/complaints.yaml} says).
 */
@Service
public class DecideComplaint {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}/[^\\s/]+");

    private final Access access;
    private final Audit audit;
    private final ComplaintStore complaints;
    private final ComplaintRuleFile rules;
    private final WorkingDays days;
    private final Clock clock;

    DecideComplaint(
            Access access, Audit audit, ComplaintStore complaints, ComplaintRuleFile rules, WorkingDays days, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.complaints = complaints;
        this.rules = rules;
        this.days = days;
        this.clock = clock;
    }

    /** Takes it up; its term runs from that day. */
    @Transactional
    public ComplaintOutcome accept(ComplaintId id, int version, LocalDate on, Term term) {
        var it = deciding(id, version);
        var refusal = at(it, ComplaintState.RECEIVED).or(() -> day(on, it.brought().on()));
        if (refusal.isPresent()) return new Refused(refusal.get());
        var within = rules.on(on).map(rule -> rule.decide(it.isSecond(), term)).filter(found -> found.isPresent());
        var due = within.map(found -> days.after(on.plusDays(found.getAsInt()), 0)).orElse(null);
        return after(it, complaints.accept(it, on, term, due));
    }

    /** @param because as it is printed on the notice */
    @Transactional
    public ComplaintOutcome leave(ComplaintId id, int version, LocalDate on, String because) {
        var it = deciding(id, version);
        var refusal = at(it, ComplaintState.RECEIVED).or(() -> day(on, it.brought().on())).or(() -> words(because));
        if (refusal.isPresent()) return new Refused(refusal.get());
        return after(it, complaints.leave(it, new NotAccepted(on, because.strip())));
    }

    @Transactional
    public ComplaintOutcome decide(ComplaintId id, int version, Answer answer) {
        var it = deciding(id, version);
        var refusal = at(it, ComplaintState.ACCEPTED).or(() -> words(answer.reasons())).or(() -> number(answer.number()));
        if (refusal.isPresent()) return new Refused(refusal.get());
        var late = day(answer.on(), Objects.requireNonNull(it.terms().acceptedOn()));
        if (late.isPresent()) return new Refused(late.get());
        return after(it, complaints.decide(it, new Answer(answer.result(), answer.reasons().strip(), answer.number().strip(), answer.on())));
    }

    /**
     * Whoever complained wants it no more. Of a first complaint the commune writes it down; a second one is brought against
     * the commune, so only who decides on it ends it.
     */
    @Transactional
    public ComplaintOutcome withdraw(ComplaintId id, int version, String because) {
        var it = opened(id, version, CampaignsAction.RUN);
        if (it.state() != ComplaintState.RECEIVED && it.state() != ComplaintState.ACCEPTED) {
            return new Refused(new ComplaintRefusal.OtherStep());
        }
        if (because.isBlank()) return new Refused(new ComplaintRefusal.ReasonNeeded());
        return after(it, complaints.withdraw(it, LocalDate.now(clock), because.strip()));
    }

    /** Whether the caller decides on it. */
    @Transactional(readOnly = true)
    public boolean mayDecide(Complaint it) {
        return access.may(action(it), it.decidedIn());
    }

    /** Whether the caller writes down that it was withdrawn. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(Complaint it) {
        return it.isSecond() ? mayDecide(it) : access.may(CampaignsAction.RUN, it.unit());
    }

    private Complaint deciding(ComplaintId id, int version) {
        return opened(id, version, CampaignsAction.DECIDE_COMPLAINT);
    }

    /** @param first the right that a first complaint asks; a second one asks for that of the level above */
    private Complaint opened(ComplaintId id, int version, CampaignsAction first) {
        var it = complaints.find(id).orElseThrow(() -> new NotFound("complaint"));
        access.require(it.isSecond() ? action(it) : first, it.decidedIn());
        if (it.version() != version) throw new Stale("complaint");
        return it;
    }

    private static CampaignsAction action(Complaint it) {
        return it.isSecond() ? CampaignsAction.DECIDE_SECOND_COMPLAINT : CampaignsAction.DECIDE_COMPLAINT;
    }

    private static Optional<ComplaintRefusal> at(Complaint it, ComplaintState state) {
        return it.state() == state ? Optional.empty() : Optional.of(new ComplaintRefusal.OtherStep());
    }

    private static Optional<ComplaintRefusal> words(String because) {
        return because.isBlank() ? Optional.of(new ComplaintRefusal.ReasonNeeded()) : Optional.empty();
    }

    private static Optional<ComplaintRefusal> number(String number) {
        return NUMBER.matcher(number.strip()).matches() ? Optional.empty() : Optional.of(new ComplaintRefusal.BadNumber(number.strip()));
    }

    private Optional<ComplaintRefusal> day(LocalDate on, LocalDate first) {
        var today = LocalDate.now(clock);
        return on.isBefore(first) || on.isAfter(today) ? Optional.of(new ComplaintRefusal.DayOutside(first, today)) : Optional.empty();
    }

    private ComplaintOutcome after(Complaint before, boolean done) {
        if (!done) throw new Stale("complaint");
        var now = complaints.find(before.id()).orElseThrow();
        var action = now.state() == ComplaintState.WITHDRAWN && !now.isSecond() ? CampaignsAction.RUN : action(now);
        audit.changed(action.code(), now.id(), Map.of("state", before.state()), fields(now));
        return new Done(now);
    }

    private static Map<String, Object> fields(Complaint it) {
        var fields = new HashMap<String, Object>(Map.of("state", it.state(), "second", it.isSecond()));
        if (it.terms().decideBy() != null) fields.put("decide_due_on", it.terms().decideBy());
        if (it.answer() != null) {
            fields.put("result", it.answer().result());
            fields.put("number", it.answer().number());
            fields.put("decided_on", it.answer().on());
        }
        return fields;
    }
}
