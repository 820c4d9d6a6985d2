package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.model.complaint.Complaint;
import vn.chungtay.campaigns.model.complaint.Complaint.About;
import vn.chungtay.campaigns.model.complaint.Complaint.Brought;
import vn.chungtay.campaigns.model.complaint.Complaint.Terms;
import vn.chungtay.campaigns.model.complaint.ComplaintId;
import vn.chungtay.campaigns.model.complaint.ComplaintRefusal;
import vn.chungtay.campaigns.model.complaint.ComplaintState;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.ComplaintRuleFile;
import vn.chungtay.campaigns.store.ComplaintStore;
import vn.chungtay.campaigns.store.DecisionStore;
import vn.chungtay.campaigns.usecase.ComplaintOutcome.Done;
import vn.chungtay.campaigns.usecase.ComplaintOutcome.Refused;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.days.WorkingDays;

/** Writes down, at the counter of the commune, what somebody has against a recognised list, and starts its clock. */
@Service
public class BringComplaint {

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final DecisionStore decisions;
    private final ComplaintStore complaints;
    private final ComplaintRuleFile rules;
    private final WorkingDays days;
    private final Geography geography;
    private final Clock clock;

    BringComplaint(
            Access access,
            Audit audit,
            CampaignStore campaigns,
            DecisionStore decisions,
            ComplaintStore complaints,
            ComplaintRuleFile rules,
            WorkingDays days,
            Geography geography,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.decisions = decisions;
        this.complaints = complaints;
        this.rules = rules;
        this.days = days;
        this.geography = geography;
        this.clock = clock;
    }

    /** @param code of the household that it is about; blank if one is missing on the list */
    @Transactional
    public ComplaintOutcome first(DecisionId id, String code, Brought it) {
        var decision = decisions.find(id).orElseThrow(() -> new NotFound("decision"));
        var unit = campaigns.find(decision.campaign()).orElseThrow().unit();
        access.require(CampaignsAction.RUN, unit);
        if (decision.recognised().isEmpty()) return new Refused(new ComplaintRefusal.NotRecognised());
        var refusal = refusal(it, decision.recognised().get().decidedOn());
        if (refusal.isPresent()) return new Refused(refusal.get());
        var about = about(decision, code);
        if (!code.isBlank() && about.isEmpty()) return new Refused(new ComplaintRefusal.NotOnList(code.strip()));
        return new Done(added(id, about.orElse(null), null, unit, unit, it));
    }

    /** Whoever is not content with the first answer complains to the level above. */
    @Transactional
    public ComplaintOutcome second(ComplaintId id, Brought it) {
        var first = complaints.find(id).orElseThrow(() -> new NotFound("complaint"));
        access.require(CampaignsAction.RUN, first.unit());
        if (!first.state().isAnswered() || first.isSecond()) return new Refused(new ComplaintRefusal.FirstNotAnswered());
        var refusal = refusal(it, first.answeredOn().orElseThrow());
        if (refusal.isPresent()) return new Refused(refusal.get());
        if (complaints.second(id).isPresent()) return new Refused(new ComplaintRefusal.SecondThere());
        var above = above(first.unit(), it.on());
        if (above.isEmpty()) return new Refused(new ComplaintRefusal.NobodyAbove());
        return new Done(added(first.decision(), first.about(), id, first.unit(), above.get(), it));
    }

    private Optional<UnitId> above(UnitId commune, LocalDate day) {
        var path = geography.nearest(commune, day).map(it -> geography.pathUp(commune, it.asOf()));
        return path.orElseThrow().stream()
                .skip(1)
                .filter(it -> it.level() != UnitLevel.COUNTRY)
                .map(it -> it.id())
                .findFirst();
    }

    private Optional<ComplaintRefusal> refusal(Brought it, LocalDate notBefore) {
        var today = LocalDate.now(clock);
        if (it.who().isBlank()) return Optional.of(new ComplaintRefusal.WhoNeeded());
        if (it.said().isBlank()) return Optional.of(new ComplaintRefusal.WhatNeeded());
        if (it.on().isAfter(today)) return Optional.of(new ComplaintRefusal.InFuture(today));
        return it.on().isBefore(notBefore) ? Optional.of(new ComplaintRefusal.BeforeDecision(notBefore)) : Optional.empty();
    }

    private Optional<About> about(Decision decision, String code) {
        return decisions.households(decision.id()).stream()
                .filter(it -> it.code().equalsIgnoreCase(code.strip()))
                .findFirst()
                .map(it -> new About(it.entry(), it.household(), it.code(), it.headName()));
    }

    private Complaint added(
            DecisionId decision, @Nullable About about, @Nullable ComplaintId previous, UnitId unit, UnitId decidedIn, Brought it) {
        var number = complaints.nextNumber(unit);
        var brought = new Brought(it.on(), it.who().strip(), it.contact().strip(), it.said().strip(), it.wanted().strip());
        var taken = new Complaint(
                ComplaintId.next(), number, decision, about, previous, unit, decidedIn, brought, terms(it.on()),
                ComplaintState.RECEIVED, null, null, null, null, 1);
        complaints.add(taken);
        audit.changed(
                CampaignsAction.RUN.code(), taken.id(), Map.of(),
                Map.of("decision", decision.value(), "number", number, "received_on", it.on(), "second", previous != null));
        return taken;
    }

    /** A term that ends on a day off ends on the next working day (Bộ luật Dân sự 2015 Điều 148). */
    private Terms terms(LocalDate on) {
        var rule = rules.on(on);
        var due = rule.filter(it -> it.accept().isPresent()).map(it -> days.after(on.plusDays(it.accept().getAsInt()), 0));
        return new Terms(
                due.orElse(null), null, null, null, rule.map(it -> it.basis()).orElse(""), rule.map(it -> it.verified()).orElse(false));
    }
}
