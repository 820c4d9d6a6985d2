package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.DueRule;
import vn.chungtay.plans.model.ReportDue;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.ReportRuleStore;
import vn.chungtay.plans.store.UsualDeadlines;
import vn.chungtay.platform.NotFound;

/** Who owes which report by when: as the words of the plan say, or as somebody of its agency has explained them. */
@Component
public class PlanDeadlines {

    private final Access access;
    private final OwnUnit own;
    private final Audit audit;
    private final PlanStore plans;
    private final ReadPlans read;
    private final ReportRuleStore rules;
    private final UsualDeadlines usual;
    private final Clock clock;

    PlanDeadlines(
            Access access,
            OwnUnit own,
            Audit audit,
            PlanStore plans,
            ReadPlans read,
            ReportRuleStore rules,
            UsualDeadlines usual,
            Clock clock) {
        this.access = access;
        this.own = own;
        this.audit = audit;
        this.plans = plans;
        this.read = read;
        this.rules = rules;
        this.usual = usual;
        this.clock = clock;
    }

    /**
     * A line of the plan about reporting.
     *
     * @param kept what was explained; empty if the words say it themselves
     * @param rules when it is due; empty if nobody knows
     */
    public record Line(
            String reporter,
            String receiver,
            String via,
            String words,
            List<ReportRuleStore.Kept> kept,
            List<DueRule> rules) {}

    /** @param dues by day */
    public record Calendar(
            ReadPlans.Whole plan, List<Line> lines, List<ReportDue> dues, List<UsualDeadlines.Usual> usual, LocalDate today) {

        /** The next one, today's included; empty if all are over or none is known. */
        public Optional<ReportDue> next() {
            return dues.stream().filter(it -> !it.day().isBefore(today)).findFirst();
        }
    }

    @Transactional(readOnly = true)
    public Calendar of(PlanId id, @Nullable Integer version) {
        access.requireAnywhere(PlansAction.VIEW);
        var whole = read.one(id, version);
        var kept = rules.of(id);
        var lines = whole.text().lines(TextPart.REPORT).stream().map(it -> line(it, kept)).toList();
        var dues = new ArrayList<ReportDue>();
        for (var line : lines) {
            for (var rule : line.rules()) {
                rule.daysOf(whole.plan().years()).forEach(day -> dues.add(
                        new ReportDue(line.reporter(), line.receiver(), line.via(), line.words(), day)));
            }
        }
        dues.sort(Comparator.comparing(ReportDue::day).thenComparing(ReportDue::reporter));
        return new Calendar(whole, lines, List.copyOf(dues), usual.all(), LocalDate.now(clock));
    }

    private static Line line(List<String> cells, List<ReportRuleStore.Kept> all) {
        var words = cells.get(3);
        var kept = all.stream().filter(it -> it.words().equals(words)).toList();
        var meant = kept.isEmpty() ? DueRule.read(words) : kept.stream().map(ReportRuleStore.Kept::rule).toList();
        return new Line(cells.getFirst(), cells.get(1), cells.get(2), words, kept, meant);
    }

    /**
     * Explains when the reports with these words are due.
     *
     * @param when words that name a day: "trước ngày 20/6"
     */
    @Transactional
    public PlanOutcome explain(PlanId id, String words, String when) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        var by = own.require(PlansAction.WRITE, plan.unit());
        var meant = DueRule.read(when);
        if (meant.isEmpty()) return new PlanOutcome.Refused("plans.deadlines.refusal.no_day");
        meant.forEach(it -> rules.keep(id, words, it, by));
        return changed(id, Map.of("words", words, "when", when));
    }

    @Transactional
    public PlanOutcome forget(PlanId id, UUID rule) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        own.require(PlansAction.WRITE, plan.unit());
        rules.forget(id, rule);
        return changed(id, Map.of("forgotten", rule));
    }

    private PlanOutcome changed(PlanId id, Map<String, ?> what) {
        audit.changed(PlansAction.WRITE.code(), id, Map.of(), Map.copyOf(what));
        return new PlanOutcome.Done(id, plans.versions(id).getLast().number());
    }
}
