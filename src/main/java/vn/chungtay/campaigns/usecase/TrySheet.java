package vn.chungtay.campaigns.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.sheet.ReadSheet;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.ReviewSheetStore;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Reviews;
import vn.chungtay.registry.SheetFacts;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Questionnaires;

/**
 * Which class a sheet would give. The register takes it in by the very rules by which it takes in every sheet, in a
 * transaction of its own that is taken back whatever comes of it, so nothing of it stays. It is called outside of any other:
 * what is taken back must not take the lines of the trail of somebody else with it, nor hold two connections.
 */
@Component
@OpenToAll("whoever calls it has asked for the right to take sheets in; the register asks again")
class TrySheet {

    private final EntryStore entries;
    private final ReviewSheetStore names;
    private final Questionnaires questionnaires;
    private final ReviewQuestions questions;
    private final Reviews registry;
    private final TransactionTemplate apart;

    TrySheet(
            EntryStore entries,
            ReviewSheetStore names,
            Questionnaires questionnaires,
            ReviewQuestions questions,
            Reviews registry,
            PlatformTransactionManager transactions) {
        this.entries = entries;
        this.names = names;
        this.questionnaires = questionnaires;
        this.questions = questions;
        this.registry = registry;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Empty where the standard cannot decide by the sheet, or the register could not take it in. */
    Optional<PovertyClass> outcome(EntryId entry, Filled filled) {
        Optional<PovertyClass> outcome = apart.execute(status -> {
            status.setRollbackOnly();
            var household = entries.find(entry).orElseThrow().household();
            return facts(household, filled).flatMap(it -> outcome(household, it));
        });
        return outcome;
    }

    private Optional<SheetFacts> facts(HouseholdId household, Filled filled) {
        return registry.known(household, filled.day()).flatMap(known -> {
            var judgement = questionnaires.judge(questions.of(filled), filled, Answers.NONE);
            var keys = new ReadSheet.Keys(names.ethnicityCodes(), questions.table(filled).orElse(null));
            return ReadSheet.of(filled, judgement, known, keys) instanceof ReadSheet.Reading.Facts it
                    ? Optional.of(it.facts())
                    : Optional.empty();
        });
    }

    private Optional<PovertyClass> outcome(HouseholdId household, SheetFacts facts) {
        return registry.takeIn(household, facts, "hỏi lại theo mẫu") instanceof Reviews.LookOutcome.Recorded it
                        && it.look().outcome() instanceof Classification.Decided decided
                ? Optional.of(decided.result())
                : Optional.empty();
    }
}
