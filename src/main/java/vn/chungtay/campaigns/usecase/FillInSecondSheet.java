package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.SecondLookId;
import vn.chungtay.campaigns.model.sample.SampleRefusal;
import vn.chungtay.campaigns.model.sample.SecondLook;
import vn.chungtay.campaigns.model.sheet.LastYear;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.ReviewSheetStore;
import vn.chungtay.campaigns.store.SecondLookStore;
import vn.chungtay.campaigns.usecase.SampleOutcome.Done;
import vn.chungtay.campaigns.usecase.SampleOutcome.Refused;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.Reviews;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Check.Severity;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Judgement;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaires;
import vn.chungtay.survey.SaveResult;
import vn.chungtay.survey.SheetId;
import vn.chungtay.survey.Sheets;

/**
 * The second sheet about a household of a sample, by somebody else than the first. It opens with who lives there and with
 * nothing that the first sheet found, and nothing of it goes into the register.
 */
@Service
public class FillInSecondSheet {

    private static final String QUESTIONNAIRE = "review-b";

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final EntryStore entries;
    private final ReviewSheetStore names;
    private final SecondLookStore looks;
    private final Sheets sheets;
    private final Questionnaires questionnaires;
    private final ReviewQuestions questions;
    private final Reviews registry;
    private final Clock clock;

    FillInSecondSheet(
            Access access,
            Audit audit,
            CampaignStore campaigns,
            EntryStore entries,
            ReviewSheetStore names,
            SecondLookStore looks,
            Sheets sheets,
            Questionnaires questionnaires,
            ReviewQuestions questions,
            Reviews registry,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.entries = entries;
        this.names = names;
        this.looks = looks;
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.questions = questions;
        this.registry = registry;
        this.clock = clock;
    }

    /** A second sheet to be shown. */
    public record Open(SecondLook look, int revision, Questionnaire questionnaire, Filled filled, Judgement judgement) {

        public boolean isOpen() {
            return look.step() == SecondLook.Step.BEGUN;
        }
    }

    /** Begins it, or goes on with the one that was begun. */
    @Transactional
    public SampleOutcome begin(SecondLookId id) {
        var look = looks.lock(id).orElseThrow(() -> new NotFound("second look"));
        access.require(CampaignsAction.VISIT, look.village());
        var refusal = refusal(look);
        if (refusal.isPresent()) return new Refused(refusal.get());
        if (look.sheet() != null) return new Done();
        var household = entries.find(look.entry()).orElseThrow().household();
        var today = LocalDate.now(clock);
        var known = registry.known(household, today);
        if (known.isEmpty()) return new Refused(new SampleRefusal.HouseholdGone());
        var questionnaire = questionnaires.on(QUESTIONNAIRE, today).orElseThrow(() -> new NotFound("questionnaire"));
        var opening = questionnaires.opening(questionnaire, LastYear.of(known.get(), names.ethnicities()));
        var sheet = SheetId.next();
        looks.begin(id, sheet);
        save(look, sheet, 0, new Filled(questionnaire.id(), today, access.user().orElseThrow(), opening, Map.of()));
        return new Done();
    }

    @Transactional
    public Open open(SecondLookId id) {
        var look = looks.find(id).orElseThrow(() -> new NotFound("second look"));
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, look.village());
        var sheet = Optional.ofNullable(look.sheet()).orElseThrow(() -> new NotFound("second sheet"));
        var kept = sheets.find(subject(id), sheet).orElseThrow(() -> new NotFound("second sheet"));
        var questionnaire = questions.of(kept.filled());
        var judgement = questionnaires.judge(questionnaire, kept.filled(), Answers.NONE);
        return new Open(look, kept.number(), questionnaire, kept.filled(), judgement);
    }

    /** @param seen the revision that was shown; a {@link Stale} if somebody saved it since */
    @Transactional
    public void save(SecondLookId id, int seen, Filled filled) {
        var look = looks.lock(id).orElseThrow(() -> new NotFound("second look"));
        access.require(CampaignsAction.VISIT, look.village());
        if (refusal(look).isPresent()) throw new Forbidden("a second look by whoever looked first, or after the review");
        if (look.step() != SecondLook.Step.BEGUN) throw new Stale("second sheet");
        save(look, look.sheet(), seen, filled);
    }

    private void save(SecondLook look, SheetId sheet, int seen, Filled filled) {
        var saved = sheets.save(subject(look.id()), sheet, seen, questions.byTableOfDay(filled, look.village()), null);
        if (!(saved instanceof SaveResult.Saved)) throw new Stale("second sheet: " + saved);
    }

    @Transactional
    public SampleOutcome handIn(SecondLookId id) {
        var look = looks.lock(id).orElseThrow(() -> new NotFound("second look"));
        access.require(CampaignsAction.VISIT, look.village());
        var refusal = refusal(look);
        if (refusal.isPresent()) return new Refused(refusal.get());
        var open = open(id);
        if (!open.judgement().isComplete()) return new Refused(new SampleRefusal.Incomplete(places(open.judgement())));
        if (!looks.handIn(id, open.revision())) throw new Stale("second sheet");
        audit.changed(CampaignsAction.VISIT.code(), id, Map.of(), Map.of("revision", open.revision()));
        return new Done();
    }

    private static int places(Judgement it) {
        return it.missing().size() + (int) it.faults().stream().filter(one -> one.severity() == Severity.HARD).count();
    }

    private Optional<SampleRefusal> refusal(SecondLook look) {
        if (campaigns.find(look.campaign()).orElseThrow().isFinished()) return Optional.of(new SampleRefusal.Finished());
        if (look.found() != null) return Optional.of(new SampleRefusal.ComparedAlready());
        return access.user().filter(look.lookedBefore()::contains).map(_ -> new SampleRefusal.LookedFirst());
    }

    static Sheets.Subject subject(SecondLookId id) {
        return new Sheets.Subject(SecondSheets.NAME, id);
    }
}
