package vn.chungtay.campaigns.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.sample.SampleDraw;
import vn.chungtay.campaigns.model.sample.SampleDraw.Candidate;
import vn.chungtay.campaigns.model.sample.SampleMethod;
import vn.chungtay.campaigns.model.sample.SampleRefusal;
import vn.chungtay.campaigns.model.sample.SampleRule;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.SampleRuleFile;
import vn.chungtay.campaigns.store.SampleStore;
import vn.chungtay.campaigns.store.SecondLookStore;
import vn.chungtay.campaigns.usecase.SampleOutcome.Done;
import vn.chungtay.campaigns.usecase.SampleOutcome.Refused;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.NotFound;
import vn.chungtay.survey.Sheets;

/** Draws the households of a review that are asked a second time (REV-04). */
@Service
public class DrawSample {

    private static final int SEEDS = 1_000_000_000;

    private final Access access;
    private final Audit audit;
    private final CampaignStore campaigns;
    private final SampleStore samples;
    private final SecondLookStore looks;
    private final Sheets sheets;
    private final SampleRuleFile rules;
    private final CountHints hinted;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DrawSample(
            Access access,
            Audit audit,
            CampaignStore campaigns,
            SampleStore samples,
            SecondLookStore looks,
            Sheets sheets,
            SampleRuleFile rules,
            CountHints hinted,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.campaigns = campaigns;
        this.samples = samples;
        this.looks = looks;
        this.sheets = sheets;
        this.rules = rules;
        this.hinted = hinted;
        this.clock = clock;
    }

    /** From the households that were looked at since the last draw; none is in two pools, so nobody draws until it suits. */
    @Transactional
    public SampleOutcome draw(CampaignId id, SampleMethod method) {
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaign"));
        access.require(CampaignsAction.RUN, campaign.unit());
        var today = LocalDate.now(clock);
        if (campaign.isFinished()) return new Refused(new SampleRefusal.Finished());
        var rule = rules.on(today);
        if (rule.isEmpty()) return new Refused(new SampleRefusal.NoRule(today));
        var pool = weighed(samples.candidates(id), method == SampleMethod.BY_HINTS ? hinted.households(id) : Set.of());
        if (pool.isEmpty()) return new Refused(new SampleRefusal.NothingToDraw());
        long seed = 1 + random.nextInt(SEEDS);
        var drawn = SampleDraw.draw(pool, seed, rule.get().percent());
        var sample = samples.add(id, today, seed, method, rule.get());
        samples.fill(sample, pool);
        looks.add(sample, drawn);
        looks.firsts(sample).forEach((entry, first) -> looks.alsoLooked(sample, entry, writers(entry, first)));
        audit.changed(
                CampaignsAction.RUN.code(), id, Map.of(), Map.of("sample", sample, "seed", seed, "pool", pool.size(), "drawn", drawn.size()));
        return new Done();
    }

    private Set<UserId> writers(EntryId entry, SecondLookStore.First first) {
        return sheets.story(new Sheets.Subject(EntrySheets.FULL, entry), first.sheet()).stream()
                .limit(first.revision())
                .flatMap(it -> Stream.of(it.savedBy(), it.filled().by()))
                .collect(Collectors.toSet());
    }

    /** The share that holds today; it tells of nobody. */
    @Transactional(readOnly = true)
    public Optional<SampleRule> rule() {
        access.requireAnywhere(CampaignsAction.VIEW_HOUSEHOLDS);
        return rules.on(LocalDate.now(clock));
    }

    private static List<Candidate> weighed(Collection<Candidate> pool, Set<EntryId> hinted) {
        return pool.stream()
                .map(it -> hinted.contains(it.entry()) ? new Candidate(it.entry(), it.village(), SampleDraw.HINTED) : it)
                .toList();
    }
}
