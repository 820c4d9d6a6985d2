package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryReason;
import vn.chungtay.campaigns.model.sheet.SheetForm;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.QuickSheetStore;
import vn.chungtay.campaigns.store.QuickSheetStore.QuickSheet;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Judgement;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaires;
import vn.chungtay.survey.SaveResult;
import vn.chungtay.survey.SheetId;
import vn.chungtay.survey.Sheets;

/**
 * Phiếu A about a household that asked to be reviewed. It ends with the view of the team; whether the household is reviewed
 * further, or its request refused, is done where requests are answered, by people.
 */
@Service
public class FillInQuickSheet {

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final EntryStore entries;
    private final QuickSheetStore store;
    private final Sheets sheets;
    private final Questionnaires questionnaires;
    private final Clock clock;

    FillInQuickSheet(
            Access access,
            Audit audit,
            CampaignStore campaigns,
            EntryStore entries,
            QuickSheetStore store,
            Sheets sheets,
            Questionnaires questionnaires,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.entries = entries;
        this.store = store;
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /**
     * A sheet to be shown.
     *
     * @param ended whether the team is done with it, and it changes no more
     */
    public record Open(Entry entry, int revision, boolean ended, Questionnaire questionnaire, Filled filled, Judgement judgement) {}

    /** Begins a sheet, or goes on with the one that was begun; false where none can be filled in. */
    @Transactional
    public boolean begin(EntryId id) {
        var entry = entry(id, CampaignsAction.VISIT);
        if (store.find(id).isPresent()) return true;
        if (!mayBegin(entry)) return false;
        var questionnaire = questionnaires.on(SheetForm.A.questionnaire(), today()).orElseThrow(() -> new NotFound("questionnaire"));
        var sheet = SheetId.next();
        if (!store.begin(sheet, id)) return true;
        save(id, sheet, 0, new Filled(questionnaire.id(), today(), access.user().orElseThrow(), Answers.NONE, Map.of()));
        return true;
    }

    /** For pages that offer it: the household has asked, and nobody has looked at it with sheet B by now. */
    @Transactional(readOnly = true)
    public boolean mayBegin(EntryId id) {
        return mayBegin(entry(id, CampaignsAction.VIEW_HOUSEHOLDS));
    }

    private boolean mayBegin(Entry entry) {
        return entry.reason() == EntryReason.REQUEST
                && entry.state().isOpen()
                && entry.seen() == null
                && access.may(CampaignsAction.VISIT, entry.village())
                && !campaigns.find(entry.campaign()).orElseThrow().isFinished();
    }

    /** The sheet as it stands, the look is recorded; empty if nobody has begun one. */
    @Transactional
    public Optional<Open> find(EntryId id) {
        var entry = entry(id, CampaignsAction.VIEW_HOUSEHOLDS);
        return store.find(id).map(it -> open(entry, it));
    }

    private Open open(Entry entry, QuickSheet sheet) {
        var kept = sheets.find(subject(entry.id()), sheet.id()).orElseThrow(() -> new NotFound("quick sheet"));
        var questionnaire = questionnaires.find(kept.filled().questionnaire()).orElseThrow(() -> new NotFound("questionnaire"));
        var judgement = questionnaires.judge(questionnaire, kept.filled(), Answers.NONE);
        return new Open(entry, kept.number(), sheet.ended(), questionnaire, kept.filled(), judgement);
    }

    /** @param seen the revision that was shown; a {@link Stale} if somebody has saved or ended it since */
    @Transactional
    public void save(EntryId id, int seen, Filled filled) {
        entry(id, CampaignsAction.VISIT);
        save(id, locked(id), seen, filled);
    }

    private void save(EntryId id, SheetId sheet, int seen, Filled filled) {
        var saved = sheets.save(subject(id), sheet, seen, filled, null);
        if (!(saved instanceof SaveResult.Saved)) throw new Stale("quick sheet: " + saved);
    }

    /** The team is done. False while something is missing or cannot be right. */
    @Transactional
    public boolean end(EntryId id) {
        var entry = entry(id, CampaignsAction.VISIT);
        var sheet = locked(id);
        var open = open(entry, new QuickSheet(sheet, false));
        if (!open.judgement().isComplete()) return false;
        store.end(sheet, open.revision());
        audit.changed(CampaignsAction.VISIT.code(), entry.household(), Map.of(), Map.of("quick_sheet", sheet.value()));
        return true;
    }

    private SheetId locked(EntryId id) {
        var sheet = store.find(id).orElseThrow(() -> new NotFound("quick sheet")).id();
        if (!store.lock(sheet)) throw new Stale("quick sheet");
        return sheet;
    }

    private Entry entry(EntryId id, CampaignsAction action) {
        var entry = entries.find(id).orElseThrow(() -> new NotFound("entry"));
        access.require(action, entry.village());
        return entry;
    }

    private static Sheets.Subject subject(EntryId id) {
        return new Sheets.Subject(EntrySheets.QUICK, id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
