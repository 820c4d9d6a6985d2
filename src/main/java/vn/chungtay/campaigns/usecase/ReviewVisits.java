package vn.chungtay.campaigns.usecase;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.sheet.AnswersFromAfield;
import vn.chungtay.campaigns.model.sheet.ReviewSheet;
import vn.chungtay.campaigns.model.sheet.ReviewSheet.State;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.ReviewSheetStore;
import vn.chungtay.fieldwork.FieldHandIn;
import vn.chungtay.fieldwork.FieldPackage;
import vn.chungtay.fieldwork.FieldStanding;
import vn.chungtay.fieldwork.FieldStanding.Why;
import vn.chungtay.fieldwork.FieldVillage;
import vn.chungtay.fieldwork.FieldVisits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.Action;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.shared.Id;
import vn.chungtay.standards.StandardsAction;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.SaveResult;
import vn.chungtay.survey.SheetId;
import vn.chungtay.survey.Sheets;

/**
 * Households of a review, visited without a network; {@link FieldRounds} says whose they are. A sheet from a device is the
 * same sheet as at the office, and the same rules hold for it.
 */
@Service
public class ReviewVisits implements FieldVisits {

    private final Access access;
    private final FieldRounds rounds;
    private final PackReview packing;
    private final CampaignStore campaigns;
    private final EntryStore entries;
    private final ReviewSheetStore store;
    private final Sheets sheets;
    private final SheetWork work;
    private final FillInSheet filling;
    private final CheckedScope scope;

    ReviewVisits(
            Access access,
            FieldRounds rounds,
            PackReview packing,
            CampaignStore campaigns,
            EntryStore entries,
            ReviewSheetStore store,
            Sheets sheets,
            SheetWork work,
            FillInSheet filling,
            CheckedScope scope) {
        this.access = access;
        this.rounds = rounds;
        this.packing = packing;
        this.campaigns = campaigns;
        this.entries = entries;
        this.store = store;
        this.sheets = sheets;
        this.work = work;
        this.filling = filling;
        this.scope = scope;
    }

    @Override
    @OpenToAll("it is a name")
    public String owner() {
        return EntrySheets.FULL;
    }

    @Override
    @OpenToAll("it says what is asked elsewhere")
    public List<Action> actions() {
        return List.of(CampaignsAction.VISIT, CampaignsAction.VIEW_HOUSEHOLDS, RegistryAction.VIEW, StandardsAction.VIEW_LOCAL_TABLES);
    }

    @Override
    @Transactional
    public List<FieldVillage> villages() {
        return rounds.own().stream().map(FieldRounds.Round::village).toList();
    }

    @Override
    @Transactional
    public FieldPackage pack(UnitId village) {
        var round = rounds.own().stream()
                .filter(it -> it.village().village().equals(village))
                .findFirst()
                .orElseThrow(() -> new NotFound("village " + village.value()));
        return packing.pack(round.village(), round.reviews());
    }

    @Override
    @Transactional
    public FieldStanding standing(Id subject) {
        var known = wherever(subject);
        if (known.isEmpty()) return new FieldStanding.Closed(Why.UNKNOWN);
        if (!access.may(CampaignsAction.VISIT, known.get().village())) return new FieldStanding.Closed(Why.NOT_YOURS);
        var last = locked(known.get().id());
        // The list may still say the old village where the register knows of another.
        var seen = entries.find(known.get().id());
        if (seen.isEmpty()) return new FieldStanding.Closed(Why.NOT_YOURS);
        var entry = seen.get();
        access.require(CampaignsAction.VISIT, entry.village());
        return closed(entry, last)
                .<FieldStanding>map(FieldStanding.Closed::new)
                .orElseGet(() -> last.filter(it -> it.state() == State.FILLING_IN).map(it -> open(entry, it)).orElseGet(() -> opening(entry)));
    }

    /** Also where it moved out of the caller's area: whoever sent answers about it hears that it is not theirs any more. */
    private Optional<Entry> wherever(Id subject) {
        var found = new AtomicReference<Optional<Entry>>(Optional.empty());
        scope.write(() -> found.set(entries.find(new EntryId(subject.value()))));
        return found.get();
    }

    private FieldStanding open(Entry entry, ReviewSheet sheet) {
        var kept = sheets.find(SheetWork.subject(entry), sheet.id()).orElseThrow(() -> new NotFound("sheet"));
        return new FieldStanding.Open(entry.village(), Optional.of(sheet.id()), kept.number(), kept.filled());
    }

    private FieldStanding opening(Entry entry) {
        return work.opening(entry)
                .<FieldStanding>map(it -> new FieldStanding.Open(entry.village(), Optional.empty(), 0, it))
                .orElseGet(() -> new FieldStanding.Closed(Why.LEFT));
    }

    @Override
    @Transactional
    public SaveResult save(Id subject, SheetId sheet, int seen, Filled filled, String device) {
        var entry = entry(subject);
        var last = locked(entry.id());
        if (closed(entry, last).isPresent()) throw new Stale("sheet");
        var begun = last.filter(it -> it.state() == State.FILLING_IN);
        if (begun.isEmpty()) return begin(entry, sheet, filled, device);
        return begun.get().id().equals(sheet)
                ? work.save(entry, begun.get(), seen, filled, device)
                : new SaveResult.Refused(SaveResult.Reason.OTHER_SHEET);
    }

    /** A second look is a second sheet: the identity of the one that was taken in cannot serve again. */
    private SaveResult begin(Entry entry, SheetId sheet, Filled filled, String device) {
        return switch (work.save(entry, sheet, 0, filled, device)) {
            case SaveResult.Refused it -> it;
            case SaveResult.Outdated _ -> new SaveResult.Refused(SaveResult.Reason.OTHER_SHEET);
            case SaveResult.Saved it -> store.begin(sheet, entry.id()) ? it : new SaveResult.Refused(SaveResult.Reason.OTHER_SHEET);
        };
    }

    @Override
    @Transactional
    public FieldHandIn handIn(Id subject) {
        var entry = entry(subject);
        if (locked(entry.id()).filter(it -> it.state() == State.FILLING_IN).isEmpty()) return FieldHandIn.TOO_LATE;
        return switch (filling.handIn(entry.id())) {
            case FillInSheet.Answer.Done _ -> FieldHandIn.DONE;
            case FillInSheet.Answer.Faulty _, FillInSheet.Answer.Refused _ -> FieldHandIn.FAULTY;
            case FillInSheet.Answer.TooLate _ -> FieldHandIn.TOO_LATE;
        };
    }

    private Optional<Why> closed(Entry entry, Optional<ReviewSheet> last) {
        var campaign = campaigns.find(entry.campaign()).orElseThrow();
        return AnswersFromAfield.closed(campaign, entry, last.orElse(null));
    }

    /** Sheets first, as those do who take them in; the household only where no sheet is there to be locked. */
    private Optional<ReviewSheet> locked(EntryId entry) {
        var last = store.lockLast(entry);
        if (last.isPresent()) return last;
        entries.lock(entry);
        return store.lockLast(entry);
    }

    private Entry entry(Id subject) {
        var entry = entries.find(new EntryId(subject.value())).orElseThrow(() -> new NotFound("entry"));
        access.require(CampaignsAction.VISIT, entry.village());
        return entry;
    }
}
