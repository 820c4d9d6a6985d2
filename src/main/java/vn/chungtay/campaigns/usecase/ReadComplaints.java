package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.complaint.Complaint;
import vn.chungtay.campaigns.model.complaint.ComplaintId;
import vn.chungtay.campaigns.model.complaint.ComplaintRule;
import vn.chungtay.campaigns.model.complaint.ComplaintState;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.ComplaintRuleFile;
import vn.chungtay.campaigns.store.ComplaintStore;
import vn.chungtay.campaigns.store.DecisionStore;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Lists complaints, shows one, and counts those that wait for the caller. */
@Service
public class ReadComplaints {

    private final Access access;
    private final Audit audit;
    private final CommunesOf communes;
    private final CampaignStore campaigns;
    private final DecisionStore decisions;
    private final ComplaintStore complaints;
    private final ComplaintRuleFile rules;
    private final Clock clock;

    ReadComplaints(
            Access access,
            Audit audit,
            CommunesOf communes,
            CampaignStore campaigns,
            DecisionStore decisions,
            ComplaintStore complaints,
            ComplaintRuleFile rules,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.communes = communes;
        this.campaigns = campaigns;
        this.decisions = decisions;
        this.complaints = complaints;
        this.rules = rules;
        this.clock = clock;
    }

    /** Some of them, and how many there are. */
    public record Page(List<Complaint> complaints, int total) {}

    /**
     * @param contested number of the list it is about
     * @param rule of the day it came; absent where none is loaded
     * @param lateBrought whether it came after its time
     */
    public record Shown(Complaint complaint, String contested, Optional<ComplaintRule> rule, boolean lateBrought, Optional<Complaint> next) {}

    /** @param mine those whose next step is the caller's; @param late of all; @param open all that the caller may see */
    public record Waiting(int mine, int late, int open) {}

    @Transactional
    public Page of(UnitId place, boolean onlyOpen, String words, int offset, int limit) {
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, place);
        var units = communes.place(place, LocalDate.now(clock));
        var found = complaints.page(units, onlyOpen, words, offset, limit);
        audit.looked(CampaignsAction.VIEW_HOUSEHOLDS.code(), found.stream().map(Complaint::id).toList(), null);
        return new Page(found, complaints.count(units, onlyOpen, words));
    }

    @Transactional
    public List<Complaint> export(UnitId place, boolean onlyOpen, String words) {
        access.require(CampaignsAction.EXPORT, place);
        var found = complaints.page(communes.place(place, LocalDate.now(clock)), onlyOpen, words, 0, Integer.MAX_VALUE);
        audit.exported(
                CampaignsAction.EXPORT.code(), found.size(), Map.of("unit", place.value(), "part", "complaints", "only_open", onlyOpen));
        return found;
    }

    @Transactional
    public Shown one(ComplaintId id) {
        var it = complaints.find(id).orElseThrow(() -> new NotFound("complaint"));
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, it.unit(), List.of(id), null);
        var contested = decisions.find(it.decision()).orElseThrow().recognised().orElseThrow();
        var rule = rules.on(it.brought().on());
        var from = it.previous() == null
                ? contested.decidedOn()
                : complaints.find(it.previous()).flatMap(Complaint::answeredOn).orElse(contested.decidedOn());
        var late = rule.filter(found -> found.isLate(from, it.brought().on(), it.isSecond())).isPresent();
        return new Shown(it, contested.number(), rule, late, complaints.second(id));
    }

    /** Those about a list; nothing for who may not see its households. */
    @Transactional
    public List<Complaint> of(DecisionId id) {
        var decision = decisions.find(id).orElseThrow(() -> new NotFound("decision"));
        var unit = campaigns.find(decision.campaign()).orElseThrow().unit();
        access.require(CampaignsAction.VIEW, unit);
        return access.may(CampaignsAction.VIEW_HOUSEHOLDS, unit) ? complaints.of(id) : List.of();
    }

    /** Nothing for who has no part in complaints, and where none is open. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting() {
        if (!access.mayAnywhere(CampaignsAction.VIEW_HOUSEHOLDS)) return Optional.empty();
        access.requireAnywhere(CampaignsAction.VIEW_HOUSEHOLDS);
        var today = LocalDate.now(clock);
        var open = complaints.open().stream().filter(it -> access.may(CampaignsAction.VIEW_HOUSEHOLDS, it.unit())).toList();
        var mine = open.stream().filter(this::isMine).toList();
        var late = open.stream().filter(it -> it.isOverdue(today)).count();
        return Optional.of(new Waiting(mine.size(), (int) late, open.size())).filter(it -> it.open() > 0);
    }

    private boolean isMine(Complaint it) {
        if (it.state() == ComplaintState.TO_CORRECT) return access.may(CampaignsAction.PROPOSE, it.unit());
        return it.isSecond()
                ? access.may(CampaignsAction.DECIDE_SECOND_COMPLAINT, it.decidedIn())
                : access.may(CampaignsAction.DECIDE_COMPLAINT, it.unit());
    }
}
