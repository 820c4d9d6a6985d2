package vn.chungtay.campaigns.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.ObjectionId;
import vn.chungtay.campaigns.PostingId;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.Objection;
import vn.chungtay.campaigns.model.Objection.Answer;
import vn.chungtay.campaigns.model.Objection.Result;
import vn.chungtay.campaigns.model.Posting;
import vn.chungtay.campaigns.model.Recheck;
import vn.chungtay.campaigns.model.ReviewedHousehold;
import vn.chungtay.campaigns.model.VillageRefusal;
import vn.chungtay.campaigns.store.CalendarFile;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.ObjectionStore;
import vn.chungtay.campaigns.store.PostingStore;
import vn.chungtay.campaigns.usecase.VillageOutcome.Done;
import vn.chungtay.campaigns.usecase.VillageOutcome.Refused;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.days.WorkingDays;

/** Takes objections to posted lists and answers them. Only the household concerned waits; one that comes late stops nothing. */
@Service
public class AnswerObjections {

    private final VillageSteps steps;
    private final Audit audit;
    private final PostingStore postings;
    private final ObjectionStore objections;
    private final EntryStore entries;
    private final RequestReview requests;
    private final CalendarFile calendars;
    private final WorkingDays days;

    AnswerObjections(
            VillageSteps steps,
            Audit audit,
            PostingStore postings,
            ObjectionStore objections,
            EntryStore entries,
            RequestReview requests,
            CalendarFile calendars,
            WorkingDays days) {
        this.steps = steps;
        this.audit = audit;
        this.postings = postings;
        this.objections = objections;
        this.entries = entries;
        this.requests = requests;
        this.calendars = calendars;
        this.days = days;
    }

    /**
     * What somebody brings.
     *
     * @param entry the household on the list; absent if one is missing from it
     */
    public record Brought(@Nullable EntryId entry, LocalDate on, String who, String contact, String said) {}

    /** @param code of the household that is on the list of the review now, for {@link Result#LISTED}; else empty */
    public record Reply(Result result, String text, String code) {}

    @Transactional
    public VillageOutcome take(PostingId id, Brought it) {
        var posting = posting(id);
        var campaign = steps.require(CampaignsAction.RUN, posting.campaign(), posting.village());
        if (campaign.isFinished()) return new Refused(new VillageRefusal.Recognised());
        var calendar = calendars.on(it.on());
        if (calendar.isEmpty()) return new Refused(new VillageRefusal.NoRule(it.on()));
        var refusal = words(posting, it).or(() -> household(posting, it.entry()));
        if (refusal.isPresent()) return new Refused(refusal.get());
        var due = days.after(it.on(), calendar.get().recheckDays());
        var taken = new Objection(
                ObjectionId.next(), id, posting.campaign(), posting.village(), it.entry(), "", it.on(),
                it.who().strip(), it.contact().strip(), it.said().strip(), posting.isOver(it.on()), due, null);
        objections.add(taken);
        audit.changed(
                CampaignsAction.RUN.code(), taken.id(), Map.of(), Map.of("received_on", it.on(), "due_on", due, "late", taken.late()));
        return new Done(taken.id());
    }

    private Optional<VillageRefusal> words(Posting posting, Brought it) {
        if (it.on().isAfter(steps.today())) return Optional.of(new VillageRefusal.NotYet(it.on()));
        if (it.on().isBefore(posting.postedOn())) return Optional.of(new VillageRefusal.BeforePosting(posting.postedOn()));
        if (it.who().isBlank()) return Optional.of(new VillageRefusal.WhoNeeded());
        return it.said().isBlank() ? Optional.of(new VillageRefusal.ObjectionNeeded()) : Optional.empty();
    }

    private Optional<VillageRefusal> household(Posting posting, @Nullable EntryId entry) {
        if (entry == null) return Optional.empty();
        var posted = postedAs(posting, entry);
        if (posted.isEmpty()) return Optional.of(new VillageRefusal.NotPosted());
        return posted.get().state() == EntryState.DECIDED ? Optional.of(new VillageRefusal.Recognised()) : Optional.empty();
    }

    @Transactional
    public VillageOutcome answer(ObjectionId id, Reply reply) {
        var objection = found(id);
        steps.require(CampaignsAction.RUN, objection.campaign(), objection.village());
        if (objection.answer() != null) return new Refused(new VillageRefusal.AnsweredAlready());
        if (reply.text().isBlank()) return new Refused(new VillageRefusal.AnswerNeeded());
        var posted = objection.about().flatMap(it -> postedAs(posting(objection.posting()), it));
        var refusal = new Recheck(posted.orElse(null)).refusal(reply.result());
        if (refusal.isPresent()) return new Refused(refusal.get());
        var listed = reply.result() == Result.LISTED ? listed(objection, reply.code()) : Optional.<Entry>empty();
        if (reply.result() == Result.LISTED && listed.isEmpty()) return new Refused(new VillageRefusal.NotListed(reply.code().strip()));
        var look = reply.result() == Result.REFUSED
                ? null
                : posted.filter(ReviewedHousehold::isLookedAtAgain).map(ReviewedHousehold::lookNow).orElse(null);
        var answer = new Answer(reply.result(), reply.text().strip(), steps.today());
        if (!objections.answer(id, answer, listed.map(Entry::id).orElse(null), look)) {
            return new Refused(new VillageRefusal.AnsweredAlready());
        }
        audit.changed(CampaignsAction.RUN.code(), id, Map.of(), Map.of("result", reply.result(), "answered_on", answer.on()));
        return new Done(id);
    }

    /** The household with the look whose result hangs, if it is on that list. */
    private Optional<ReviewedHousehold> postedAs(Posting posting, EntryId entry) {
        return steps.of(posting.village(), posting.looks(), posting.postedOn()).stream()
                .filter(it -> it.entry().equals(entry))
                .findFirst();
    }

    /** The household that was missing, which comes on the list by this if nobody has put it there yet. */
    private Optional<Entry> listed(Objection it, String code) {
        var there = onList(it, code);
        if (there.isPresent() || code.isBlank()) return there;
        requests.list(it.campaign(), code, it.receivedOn());
        return onList(it, code);
    }

    private Optional<Entry> onList(Objection it, String code) {
        if (code.isBlank()) return Optional.empty();
        var named = new EntryFilter(Set.of(), Set.of(), null, null, false, code);
        return entries.page(it.campaign(), named, 0, Integer.MAX_VALUE).stream()
                .filter(one -> one.code().equalsIgnoreCase(code.strip()) && one.state() != EntryState.LEFT)
                .findFirst();
    }

    /** One objection, with the household as it was posted if it is about one that was. */
    @Transactional
    public Case open(ObjectionId id) {
        var objection = found(id);
        steps.require(CampaignsAction.VIEW_HOUSEHOLDS, objection.campaign(), objection.village());
        var posting = posting(objection.posting());
        return new Case(objection, posting, objection.about().flatMap(it -> postedAs(posting, it)));
    }

    /** An objection with what it is about. */
    public record Case(Objection objection, Posting posting, Optional<ReviewedHousehold> household) {}

    @Transactional(readOnly = true)
    public List<Objection> of(PostingId id) {
        var posting = posting(id);
        steps.require(CampaignsAction.VIEW_HOUSEHOLDS, posting.campaign(), posting.village());
        return objections.of(id);
    }

    private Posting posting(PostingId id) {
        return postings.find(id).orElseThrow(() -> new NotFound("posting"));
    }

    private Objection found(ObjectionId id) {
        return objections.find(id).orElseThrow(() -> new NotFound("objection"));
    }
}
