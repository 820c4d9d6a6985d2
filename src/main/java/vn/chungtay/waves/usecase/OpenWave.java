package vn.chungtay.waves.usecase;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaires;
import vn.chungtay.waves.WaveId;
import vn.chungtay.waves.WavesAction;
import vn.chungtay.waves.model.TermsRule;
import vn.chungtay.waves.model.WaveRefusal;
import vn.chungtay.waves.model.WaveTerms;
import vn.chungtay.waves.store.WaveStore;

/** Opens a survey wave: what is asked, of whom, and when (REV-12). */
@Service
public class OpenWave {

    private final Access access;
    private final Audit audit;
    private final WaveStore waves;
    private final Questionnaires questionnaires;

    OpenWave(Access access, Audit audit, WaveStore waves, Questionnaires questionnaires) {
        this.access = access;
        this.audit = audit;
        this.waves = waves;
        this.questionnaires = questionnaires;
    }

    /** What came of it. */
    public sealed interface Answer {

        record Opened(WaveId wave) implements Answer {}

        record Refused(WaveRefusal because) implements Answer {}
    }

    @Transactional
    public Answer open(WaveTerms terms) {
        access.require(WavesAction.KEEP, terms.unit());
        var refusal = TermsRule.refusal(terms, holds(terms));
        if (refusal.isPresent()) return new Answer.Refused(refusal.get());
        var id = WaveId.next();
        if (!waves.open(id, terms)) return new Answer.Refused(new WaveRefusal.SameWave());
        audit.changed(WavesAction.KEEP.code(), id, Map.of(), Map.of(
                "unit", terms.unit().value(),
                "stage", terms.timing().stage().name(),
                "year", terms.timing().year(),
                "questionnaire", terms.questionnaire().toString(),
                "population", terms.sample().population().name(),
                "percent", terms.sample().percent()));
        return new Answer.Opened(id);
    }

    private boolean holds(WaveTerms terms) {
        return questionnaires.find(terms.questionnaire())
                .filter(it -> it.days().contains(terms.timing().opensOn()) && it.days().contains(terms.timing().closesOn()))
                .isPresent();
    }

    /** From which a wave can be made; parts that only a review fills are no business of a survey. */
    @Transactional(readOnly = true)
    public List<Questionnaire> questionnaires() {
        access.requireAnywhere(WavesAction.VIEW);
        return questionnaires.all().stream().filter(it -> it.sections().stream().allMatch(one -> one.part() == null)).toList();
    }
}
