package vn.chungtay.campaigns.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.sheet.B1Sum;
import vn.chungtay.campaigns.model.sheet.LastYear;
import vn.chungtay.campaigns.model.sheet.ReadSheet;
import vn.chungtay.campaigns.model.sheet.ReviewSheet;
import vn.chungtay.campaigns.model.sheet.ReviewSheet.State;
import vn.chungtay.campaigns.model.sheet.SheetFault;
import vn.chungtay.campaigns.model.sheet.SheetVerdict;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.ReviewSheetStore;
import vn.chungtay.fieldwork.HandInWishes;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.KnownHousehold;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.Reviews;
import vn.chungtay.registry.SheetFacts;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Judgement;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaires;
import vn.chungtay.survey.SaveResult;
import vn.chungtay.survey.SheetId;
import vn.chungtay.survey.Sheets;

/**
 * The sheet of a household: begun with what the register knows, filled in section by section, handed in by the reviewer and
 * taken into the register by the commune. Until then nothing of the register changes.
 */
@Service
public class FillInSheet {

    static final String QUESTIONNAIRE = "review-b";
    private static final String REASON = "theo phiếu rà soát";

    private final Access access;
    private final Audit audit;
    private final EntryStore entries;
    private final ReviewSheetStore store;
    private final Sheets sheets;
    private final Questionnaires questionnaires;
    private final ReviewQuestions questions;
    private final Reviews registry;
    private final SheetWork work;
    private final JudgeSheet judging;
    private final HandInWishes wishes;

    FillInSheet(
            Access access,
            Audit audit,
            EntryStore entries,
            ReviewSheetStore store,
            Sheets sheets,
            Questionnaires questionnaires,
            ReviewQuestions questions,
            Reviews registry,
            SheetWork work,
            JudgeSheet judging,
            HandInWishes wishes) {
        this.access = access;
        this.audit = audit;
        this.entries = entries;
        this.store = store;
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.questions = questions;
        this.registry = registry;
        this.work = work;
        this.judging = judging;
        this.wishes = wishes;
    }

    /**
     * A sheet to be shown.
     *
     * @param revision as it was read; 0 before the first saving
     * @param before what the register knows; nothing for who may not look into the register
     * @param points by the table that the province has approved; absent if it has none
     * @param verdict which class it would give as far as it is filled in; absent for who may not look into the register
     */
    public record Open(
            Entry entry,
            ReviewSheet sheet,
            int revision,
            Questionnaire questionnaire,
            Filled filled,
            Answers before,
            Judgement judgement,
            Optional<B1Sum> points,
            Optional<SheetVerdict> verdict) {

        public boolean isOpen() {
            return sheet.state() == State.FILLING_IN;
        }
    }

    /** What became of handing or taking a sheet in. */
    public sealed interface Answer {

        record Done() implements Answer {}

        record Faulty(List<SheetFault> because) implements Answer {

            public Faulty {
                because = List.copyOf(because);
            }
        }

        /** What the register says to it. */
        record Refused(List<Refusal> because) implements Answer {

            public Refused {
                because = List.copyOf(because);
            }
        }

        /** The household is on a list for recognition, has left, or the review is over. */
        record TooLate() implements Answer {}
    }

    /** Begins a sheet, or goes on with the one that was begun; empty where no sheet can be filled in any more. */
    @Transactional
    public Optional<ReviewSheet> begin(EntryId id) {
        var entry = entry(id, CampaignsAction.VISIT);
        var last = store.last(id);
        if (last.isPresent() && last.get().state() != State.TAKEN_IN) return last;
        if (!work.mayBeLookedAtToday(entry)) return Optional.empty();
        var opening = work.opening(entry);
        if (opening.isEmpty()) return Optional.empty();
        var sheet = SheetId.next();
        if (store.begin(sheet, id)) saved(work.save(entry, sheet, 0, opening.get(), null));
        return store.last(id);
    }

    /** The sheet as it stands; the look is recorded. */
    @Transactional
    public Open open(EntryId id) {
        var entry = entry(id, CampaignsAction.VIEW_HOUSEHOLDS);
        var sheet = store.last(id).orElseThrow(() -> new NotFound("sheet"));
        var kept = sheets.find(SheetWork.subject(entry), sheet.id()).orElseThrow(() -> new NotFound("sheet"));
        var questionnaire = questions.of(kept.filled());
        var known = prefilled(entry);
        var before = known.map(it -> LastYear.of(it, store.ethnicities())).orElse(Answers.NONE);
        var judgement = questionnaires.judge(questionnaire, kept.filled(), before);
        var points = questions.table(kept.filled()).map(it -> it.sum(kept.filled().answers()));
        var verdict = known.map(it -> judging.verdict(entry.village(), kept.filled(), judgement, it));
        return new Open(entry, sheet, kept.number(), questionnaire, kept.filled(), before, judgement, points, verdict);
    }

    /** @param seen the revision that was shown; a {@link Stale} if somebody saved it since */
    @Transactional
    public void save(EntryId id, int seen, Filled filled) {
        var entry = entry(id, CampaignsAction.VISIT);
        var sheet = locked(id);
        if (sheet.state() != State.FILLING_IN) throw new Stale("sheet");
        saved(work.save(entry, sheet, seen, filled, null));
    }

    /** The reviewer is done: the sheet waits to be taken in and changes no more. */
    @Transactional
    public Answer handIn(EntryId id) {
        var entry = entry(id, CampaignsAction.VISIT);
        locked(id);
        var open = open(id);
        var known = registry.known(entry.household(), open.filled().day());
        if (known.isEmpty() || !work.mayBeLookedAt(entry, open.filled().day())) return new Answer.TooLate();
        if (reading(open, entry, known.get()) instanceof ReadSheet.Reading.Refused it) return new Answer.Faulty(it.because());
        if (!store.handIn(open.sheet().id(), open.revision())) throw new Stale("sheet");
        audit.changed(CampaignsAction.VISIT.code(), entry.household(), Map.of(), Map.of("sheet", open.sheet().id().value()));
        return new Answer.Done();
    }

    /**
     * The commune takes the sheet in as it was handed in: members, facts and the look are in the register, or nothing is.
     * A {@link Stale} if it does not wait to be taken in.
     */
    @Transactional
    public Answer takeIn(EntryId id) {
        var entry = entry(id, CampaignsAction.RUN);
        var handedIn = locked(id).handedIn();
        var open = open(id);
        var known = registry.known(entry.household(), open.filled().day());
        if (known.isEmpty() || !work.mayBeLookedAt(entry, open.filled().day())) return new Answer.TooLate();
        if (!handedIn.equals(Optional.of(open.revision()))) throw new Stale("sheet");
        return switch (reading(open, entry, known.get())) {
            case ReadSheet.Reading.Refused it -> new Answer.Faulty(it.because());
            case ReadSheet.Reading.Facts it -> write(entry, open.sheet(), it.facts());
        };
    }

    private Answer write(Entry entry, ReviewSheet sheet, SheetFacts facts) {
        return switch (registry.takeIn(entry.household(), facts, REASON)) {
            case Reviews.LookOutcome.Refused it -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new Answer.Refused(it.because());
            }
            case Reviews.LookOutcome.Recorded it -> {
                if (!store.takeIn(sheet.id(), it.look().id())) throw new Stale("sheet");
                yield new Answer.Done();
            }
        };
    }

    /** Back to the reviewer with a reason. */
    @Transactional
    public void giveBack(EntryId id, String reason) {
        var entry = entry(id, CampaignsAction.RUN);
        var sheet = store.last(id).orElseThrow(() -> new NotFound("sheet"));
        if (!store.giveBack(sheet.id(), reason.strip())) throw new Stale("sheet");
        wishes.givenBack(EntrySheets.FULL, id);
        audit.changed(CampaignsAction.RUN.code(), entry.household(), Map.of("sheet", sheet.id().value()), Map.of("given_back", true));
    }

    @Transactional(readOnly = true)
    public Optional<ReviewSheet> last(EntryId id) {
        entry(id, CampaignsAction.VIEW_HOUSEHOLDS);
        return store.last(id);
    }

    private ReadSheet.Reading reading(Open open, Entry entry, KnownHousehold known) {
        if (!questions.isByTableOfDay(open.filled(), entry.village())) {
            return new ReadSheet.Reading.Refused(List.of(new SheetFault.TableReplaced()));
        }
        var table = questions.table(open.filled()).orElse(null);
        return ReadSheet.of(open.filled(), open.judgement(), known, new ReadSheet.Keys(store.ethnicityCodes(), table));
    }

    private static void saved(SaveResult result) {
        if (!(result instanceof SaveResult.Saved)) throw new Stale("sheet: " + result);
    }

    /** Leaders read sheets, and not the register. */
    private Optional<KnownHousehold> prefilled(Entry entry) {
        return access.may(RegistryAction.VIEW, entry.village()) ? work.known(entry) : Optional.empty();
    }

    private ReviewSheet locked(EntryId id) {
        return store.lockLast(id).orElseThrow(() -> new NotFound("sheet"));
    }

    private Entry entry(EntryId id, CampaignsAction action) {
        var entry = entries.find(id).orElseThrow(() -> new NotFound("entry"));
        access.require(action, entry.village());
        return entry;
    }
}
