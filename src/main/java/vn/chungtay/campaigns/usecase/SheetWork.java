package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.sheet.LastYear;
import vn.chungtay.campaigns.model.sheet.ReviewSheet;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.ReviewSheetStore;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.registry.KnownHousehold;
import vn.chungtay.registry.Reviews;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaires;
import vn.chungtay.survey.SaveResult;
import vn.chungtay.survey.SheetId;
import vn.chungtay.survey.Sheets;

/** What filling in a sheet at the office and on a device have in common. */
@Component
@OpenToAll("whoever calls it has asked for the right in the village; register and keeper of sheets ask again")
class SheetWork {

    private final Access access;
    private final CampaignStore campaigns;
    private final EntryStore entries;
    private final ReviewSheetStore store;
    private final Sheets sheets;
    private final Questionnaires questionnaires;
    private final ReviewQuestions questions;
    private final Reviews registry;
    private final Clock clock;

    SheetWork(
            Access access,
            CampaignStore campaigns,
            EntryStore entries,
            ReviewSheetStore store,
            Sheets sheets,
            Questionnaires questionnaires,
            ReviewQuestions questions,
            Reviews registry,
            Clock clock) {
        this.access = access;
        this.campaigns = campaigns;
        this.entries = entries;
        this.store = store;
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.questions = questions;
        this.registry = registry;
        this.clock = clock;
    }

    static Sheets.Subject subject(Entry entry) {
        return new Sheets.Subject(EntrySheets.FULL, entry.id());
    }

    /** Whether a look on that day is one of the review, for a household that stands where it stands. */
    boolean mayBeLookedAt(Entry entry, LocalDate day) {
        var counts = campaigns.find(entry.campaign()).orElseThrow().takesLook(day, entry.state())
                || entries.waitsForCorrection(entry.id());
        return counts && entry.state() != EntryState.PROPOSED && entry.state() != EntryState.LEFT;
    }

    boolean mayBeLookedAtToday(Entry entry) {
        return mayBeLookedAt(entry, today());
    }

    /** What a new sheet opens with; empty where the household lives nowhere today. */
    Optional<Filled> opening(Entry entry) {
        return known(entry).map(it -> opening(LastYear.of(it, store.ethnicities()), questions.partsOn(entry.village(), today())));
    }

    /** @param parts by which local tables a sheet of today is filled in */
    Filled opening(Answers before, Map<String, String> parts) {
        var questionnaire = ofToday();
        return new Filled(questionnaire.id(), today(), user(), questionnaires.opening(questionnaire, before), parts);
    }

    /** What the register knows today. */
    Optional<KnownHousehold> known(Entry entry) {
        return registry.known(entry.household(), today());
    }

    /**
     * A sheet that was given back is of the day on which it is saved again, as long as a look counts then: the register may
     * have come to know something later than the first day.
     *
     * @param device null at the office
     */
    SaveResult save(Entry entry, ReviewSheet sheet, int seen, Filled filled, @Nullable String device) {
        var again = !sheet.returnedBecause().isEmpty() && mayBeLookedAtToday(entry);
        return save(entry, sheet.id(), seen, again ? filled.on(today()) : filled, device);
    }

    /**
     * A new one. At the office it is by the table of its day, and whoever saves it sees what that means. From a device it
     * stays by the table that the reviewer had: if that holds no more, handing in says so, and no answer goes unseen.
     */
    SaveResult save(Entry entry, SheetId sheet, int seen, Filled filled, @Nullable String device) {
        var kept = device == null ? questions.byTableOfDay(filled, entry.village()) : filled;
        return sheets.save(subject(entry), sheet, seen, kept, device);
    }

    private Questionnaire ofToday() {
        return questionnaires.on(FillInSheet.QUESTIONNAIRE, today()).orElseThrow(() -> new NotFound("questionnaire"));
    }

    private UserId user() {
        return access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for the sheet"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
