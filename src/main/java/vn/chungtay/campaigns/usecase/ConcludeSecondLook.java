package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.SecondLookId;
import vn.chungtay.campaigns.model.sample.SampleRefusal;
import vn.chungtay.campaigns.model.sample.SecondLook;
import vn.chungtay.campaigns.model.sample.SecondLook.Found;
import vn.chungtay.campaigns.model.sample.SecondLook.Verdict;
import vn.chungtay.campaigns.model.sample.SheetComparison;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.SecondLookStore;
import vn.chungtay.campaigns.usecase.SampleOutcome.Done;
import vn.chungtay.campaigns.usecase.SampleOutcome.Refused;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.survey.Filled;

/**
 * Keeps what comparing two sheets found. The class by the second one is tried out in between, in a transaction that is
 * taken back, so that no row is locked and no second connection is held meanwhile.
 */
@Service
public class ConcludeSecondLook {

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final SecondLookStore looks;
    private final CompareSheets comparing;
    private final TrySheet trying;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ConcludeSecondLook(
            Access access,
            Audit audit,
            CampaignStore campaigns,
            SecondLookStore looks,
            CompareSheets comparing,
            TrySheet trying,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.looks = looks;
        this.comparing = comparing;
        this.trying = trying;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private record Trial(EntryId entry, Filled second) {}

    /**
     * What the two sheets found stays, and another class sends the household back to be looked at again. Where the first
     * look was recorded without a sheet only the classes are compared.
     */
    public SampleOutcome conclude(SecondLookId id) {
        Optional<Trial> trial = transaction.execute(_ -> {
            var look = judged(id);
            return refusal(look).isPresent() ? Optional.empty() : Optional.of(new Trial(look.entry(), comparing.second(look)));
        });
        var second = trial.flatMap(it -> trying.outcome(it.entry(), it.second())).orElse(null);
        return Objects.requireNonNull(transaction.execute(_ -> keep(judged(id), trial.isPresent(), second)));
    }

    private SecondLook judged(SecondLookId id) {
        var look = looks.lock(id).orElseThrow(() -> new NotFound("second look"));
        access.require(CampaignsAction.RUN, campaigns.find(look.campaign()).orElseThrow().unit());
        return look;
    }

    private Optional<SampleRefusal> refusal(SecondLook look) {
        if (look.found() != null) return Optional.of(new SampleRefusal.ComparedAlready());
        if (look.revision() == null) return Optional.of(new SampleRefusal.NotHandedIn());
        return access.user().filter(look.lookedBefore()::contains).map(_ -> new SampleRefusal.LookedFirst());
    }

    private SampleOutcome keep(SecondLook look, boolean tried, @Nullable PovertyClass second) {
        var refusal = refusal(look);
        if (refusal.isPresent() || !tried) return new Refused(refusal.orElse(new SampleRefusal.NotHandedIn()));
        var comparison = comparing.compared(look).orElse(new SheetComparison(0, List.of()));
        var found = new Found(verdict(look, comparison, second), comparison.compared(), comparison.differences().size(), second);
        looks.conclude(look.id(), found, LocalDate.now(clock));
        audit.changed(
                CampaignsAction.RUN.code(), look.id(), Map.of(), Map.of("verdict", found.verdict(), "different", found.different()));
        return new Done();
    }

    private static Verdict verdict(SecondLook look, SheetComparison comparison, @Nullable PovertyClass second) {
        if (second != null && second != look.firstClass()) return Verdict.OTHER_CLASS;
        return comparison.differences().isEmpty() && second == look.firstClass() ? Verdict.SAME : Verdict.DIFFERENT;
    }
}
