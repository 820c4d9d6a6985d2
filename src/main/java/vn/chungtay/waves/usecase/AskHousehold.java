package vn.chungtay.waves.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.KnownHousehold;
import vn.chungtay.registry.Reviews;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Judgement;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaires;
import vn.chungtay.survey.SaveResult;
import vn.chungtay.survey.SheetId;
import vn.chungtay.survey.Sheets;
import vn.chungtay.waves.InterviewId;
import vn.chungtay.waves.WavesAction;
import vn.chungtay.waves.model.Excuse;
import vn.chungtay.waves.model.Interview;
import vn.chungtay.waves.model.Observation;
import vn.chungtay.waves.model.Wave;
import vn.chungtay.waves.model.WaveRefusal;
import vn.chungtay.waves.store.InterviewStore;
import vn.chungtay.waves.store.ObservationStore;
import vn.chungtay.waves.store.WaveStore;
import vn.chungtay.waves.usecase.WaveOutcome.Done;
import vn.chungtay.waves.usecase.WaveOutcome.Refused;

/** The sheet about a household drawn for a wave. Nothing of it goes into the register. */
@Service
public class AskHousehold {

    private final Access access;
    private final Audit audit;
    private final WaveStore waves;
    private final InterviewStore interviews;
    private final ObservationStore observations;
    private final Sheets sheets;
    private final Questionnaires questionnaires;
    private final Reviews registry;
    private final Clock clock;

    AskHousehold(
            Access access,
            Audit audit,
            WaveStore waves,
            InterviewStore interviews,
            ObservationStore observations,
            Sheets sheets,
            Questionnaires questionnaires,
            Reviews registry,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.waves = waves;
        this.interviews = interviews;
        this.observations = observations;
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.registry = registry;
        this.clock = clock;
    }

    /** A sheet to be shown. */
    public record Open(Interview interview, int revision, Questionnaire questionnaire, Filled filled, Judgement judgement) {}

    /** Begins the sheet with who lives there, or goes on with the one that was begun. */
    @Transactional
    public WaveOutcome begin(InterviewId id) {
        var interview = locked(id);
        var wave = waves.share(interview.wave()).orElseThrow();
        access.require(WavesAction.ASK, interview.village());
        var refusal = refusal(wave, interview);
        if (refusal.isPresent()) return new Refused(refusal.get());
        if (interview.sheet() != null) return new Done();
        var today = LocalDate.now(clock);
        var known = registry.known(interview.household(), today);
        if (known.isEmpty()) return new Refused(new WaveRefusal.HouseholdGone());
        var questionnaire = questionnaire(wave);
        var sheet = SheetId.next();
        interviews.begin(id, sheet);
        save(id, sheet, 0, new Filled(
                questionnaire.id(), today, access.user().orElseThrow(), opening(questionnaire, known.get()), Map.of()));
        return new Done();
    }

    /** Everybody of the household by name, where the questionnaire asks about people. */
    private static Answers opening(Questionnaire questionnaire, KnownHousehold known) {
        var answers = Answers.NONE;
        var roster = questionnaire.roster();
        if (roster == null) return answers;
        for (var member : known.row().members()) {
            var place = new AnswerPlace(roster.name(), new MemberId(member.id().value().toString()));
            answers = answers.with(place, new Answer.Text(member.details().name()));
        }
        return answers;
    }

    @Transactional
    public Open open(InterviewId id) {
        var interview = interviews.find(id).orElseThrow(() -> new NotFound("interview"));
        access.require(WavesAction.VIEW_HOUSEHOLDS, interview.village());
        return open(interview);
    }

    private Open open(Interview interview) {
        var sheet = Optional.ofNullable(interview.sheet()).orElseThrow(() -> new NotFound("sheet of an interview"));
        var kept = sheets.find(InterviewSheets.subject(interview.id()), sheet).orElseThrow(() -> new NotFound("sheet of an interview"));
        var questionnaire = questionnaires.find(kept.filled().questionnaire()).orElseThrow();
        return new Open(
                interview, kept.number(), questionnaire, kept.filled(), questionnaires.judge(questionnaire, kept.filled(), Answers.NONE));
    }

    /** @param seen the revision that was shown; a {@link Stale} if somebody saved it since */
    @Transactional
    public WaveOutcome save(InterviewId id, int seen, Filled filled) {
        var interview = locked(id);
        var wave = waves.share(interview.wave()).orElseThrow();
        access.require(WavesAction.ASK, interview.village());
        var refusal = refusal(wave, interview);
        if (refusal.isPresent()) return new Refused(refusal.get());
        var sheet = Optional.ofNullable(interview.sheet()).orElseThrow(() -> new Stale("sheet of an interview"));
        save(id, sheet, seen, filled);
        return new Done();
    }

    private void save(InterviewId id, SheetId sheet, int seen, Filled filled) {
        var saved = sheets.save(InterviewSheets.subject(id), sheet, seen, filled, null);
        if (!(saved instanceof SaveResult.Saved)) throw new Stale("sheet of an interview: " + saved);
    }

    /** From now on the sheet counts. */
    @Transactional
    public WaveOutcome handIn(InterviewId id) {
        var interview = locked(id);
        var wave = waves.share(interview.wave()).orElseThrow();
        access.require(WavesAction.ASK, interview.village());
        var refusal = refusal(wave, interview);
        if (refusal.isPresent()) return new Refused(refusal.get());
        var open = open(interview);
        if (!open.judgement().isComplete()) return new Refused(new WaveRefusal.Incomplete(open.judgement().open()));
        interviews.handIn(id, open.revision(), LocalDate.now(clock));
        observations.keep(id, Observation.of(open.questionnaire(), open.filled(), open.judgement()));
        audit.changed(WavesAction.ASK.code(), id, Map.of(), Map.of("revision", open.revision()));
        return new Done();
    }

    /** A sheet that was handed in is filled in again; until it is handed in anew it does not count. */
    @Transactional
    public WaveOutcome reopen(InterviewId id) {
        var interview = locked(id);
        var wave = waves.share(interview.wave()).orElseThrow();
        access.require(WavesAction.ASK, interview.village());
        var refusal = refusal(wave);
        if (refusal.isPresent()) return new Refused(refusal.get());
        var revision = Optional.ofNullable(interview.revision()).orElseThrow(() -> new Stale("sheet of an interview"));
        observations.forget(id);
        interviews.reopen(id);
        audit.changed(WavesAction.ASK.code(), id, Map.of("revision", revision), Map.of());
        return new Done();
    }

    /** Says why the household was not asked; whoever finds it after all begins its sheet. */
    @Transactional
    public WaveOutcome excuse(InterviewId id, Excuse why) {
        var interview = locked(id);
        var wave = waves.share(interview.wave()).orElseThrow();
        access.require(WavesAction.ASK, interview.village());
        var refusal = refusal(wave, interview);
        if (refusal.isPresent()) return new Refused(refusal.get());
        interviews.excuse(id, why);
        audit.changed(WavesAction.ASK.code(), id, Map.of(), Map.of("excuse", why.name()));
        return new Done();
    }

    private Interview locked(InterviewId id) {
        return interviews.lock(id).orElseThrow(() -> new NotFound("interview"));
    }

    private Questionnaire questionnaire(Wave wave) {
        return questionnaires.find(wave.terms().questionnaire()).orElseThrow(() -> new NotFound("questionnaire"));
    }

    private Optional<WaveRefusal> refusal(Wave wave, Interview interview) {
        return refusal(wave).or(() -> interview.revision() == null ? Optional.empty() : Optional.of(new WaveRefusal.HandedIn()));
    }

    private Optional<WaveRefusal> refusal(Wave wave) {
        if (wave.isFinished()) return Optional.of(new WaveRefusal.Finished());
        var timing = wave.terms().timing();
        if (timing.contains(LocalDate.now(clock))) return Optional.empty();
        return Optional.of(new WaveRefusal.NotOpen(timing.opensOn(), timing.closesOn()));
    }
}
