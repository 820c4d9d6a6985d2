package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.Head;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.PlanState;
import vn.chungtay.plans.model.PlanText;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.model.Version.Adjustment;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.PlanTextStore;
import vn.chungtay.plans.store.TemplateFile;

/** Begins the plan of a unit for a year or period: from the template, from last year's, or as written on paper. */
@Component
public class StartPlan {

    private final OwnUnit own;
    private final Geography geography;
    private final Audit audit;
    private final PlanStore plans;
    private final PlanTextStore texts;
    private final TemplateFile template;
    private final KeepParts parts;
    private final Dossiers dossiers;
    private final Clock clock;

    StartPlan(
            OwnUnit own,
            Geography geography,
            Audit audit,
            PlanStore plans,
            PlanTextStore texts,
            TemplateFile template,
            KeepParts parts,
            Dossiers dossiers,
            Clock clock) {
        this.own = own;
        this.geography = geography;
        this.audit = audit;
        this.plans = plans;
        this.texts = texts;
        this.template = template;
        this.parts = parts;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** What a new plan begins with. */
    public enum Beginning {
        TEMPLATE,
        /** The text of the newest version of the year before; its figures must be read again. */
        LAST_YEAR,
        /** Nothing: it was issued on paper, and is written down as it stands there. */
        PAPER
    }

    @Transactional
    public PlanOutcome start(UnitId unit, Years years, Head head, Beginning beginning) {
        var maker = own.require(PlansAction.WRITE, unit);
        if (head.title().isBlank()) return new PlanOutcome.Refused("plans.refusal.no_title");
        var level = levelOf(unit, years);
        if (level.isEmpty()) return new PlanOutcome.Refused("plans.refusal.unit_without_plan");
        var before = plans.of(unit, new Years(years.from() - 1, years.to() - 1));
        if (beginning == Beginning.LAST_YEAR && before.isEmpty()) return new PlanOutcome.Refused("plans.refusal.no_last_year");
        var plan = new Plan(PlanId.next(), unit, level.get(), years);
        if (!plans.add(plan)) return new PlanOutcome.Refused("plans.refusal.year_taken");
        var version = new Version(
                VersionId.next(), plan.id(), 1, beginning == Beginning.PAPER, PlanState.DRAFT, 1, head,
                Adjustment.NONE, maker, clock.instant(), null);
        write(plan, version, switch (beginning) {
            case TEMPLATE -> template.of(head.form());
            case LAST_YEAR -> texts.of(plans.versions(before.orElseThrow().id()).getLast().id());
            case PAPER -> PlanText.empty();
        });
        if (beginning == Beginning.LAST_YEAR) parts.beginWithLastYear(plan, version);
        return new PlanOutcome.Done(plan.id(), 1);
    }

    /** Villages make no plans; a unit that was never there in these years has none either. */
    private Optional<UnitLevel> levelOf(UnitId unit, Years years) {
        return geography.nearest(unit, LocalDate.of(years.from(), 12, 31))
                .map(it -> it.level())
                .filter(it -> it != UnitLevel.VILLAGE);
    }

    private void write(Plan plan, Version version, PlanText text) {
        plans.add(version);
        texts.write(version.id(), text);
        if (!version.fromPaper()) dossiers.open(PlanDossiers.of(plan, version));
        audit.changed(
                PlansAction.WRITE.code(),
                plan.id(),
                Map.of(),
                Map.of("unit", plan.unit().value(), "years", plan.years().toString(), "version", version.number()));
    }

    /** Adds a further version to a plan, with the text of an earlier one. */
    PlanOutcome adjust(Plan plan, Version last, Adjustment adjustment, UserId maker) {
        var next = new Version(
                VersionId.next(), plan.id(), last.number() + 1, false, PlanState.DRAFT, 1, last.head(), adjustment,
                maker, clock.instant(), null);
        write(plan, next, texts.of(last.id()));
        parts.carryOver(last, next);
        return new PlanOutcome.Done(plan.id(), next.number());
    }
}
