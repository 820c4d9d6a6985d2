package vn.chungtay.plans.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.documents.paper.PaperTable.Head;
import vn.chungtay.documents.paper.PaperTable.Row;
import vn.chungtay.documents.paper.PaperTable.RowKind;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.targets.PlanTargets;
import vn.chungtay.targets.TargetProgress;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.TargetYears;

/** The annex of plan and result over the years, as a table of a paper (annex III of Võ Nhai, TGT-18). */
@Component
public class TabulateResults {

    private static final int WIDE = 40;
    private static final int NARROW = 14;

    private final Access access;
    private final PlanStore plans;
    private final PlanTargets targets;
    private final TargetProgress progress;
    private final MessageSource messages;

    TabulateResults(
            Access access, PlanStore plans, PlanTargets targets, TargetProgress progress, MessageSource messages) {
        this.access = access;
        this.plans = plans;
        this.targets = targets;
        this.progress = progress;
        this.messages = messages;
    }

    /** The targets of the plan, whose page shows the same table; empty if it has none. */
    @Transactional(readOnly = true)
    public Optional<TargetSetId> set(PlanId id) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.requireAnywhere(PlansAction.VIEW);
        return targets.find(plan.unit(), plan.years().to());
    }

    /**
     * Empty if the plan has no targets.
     *
     * @param earlier how many earlier years have their columns for plan and result, 1 or more
     */
    @Transactional(readOnly = true)
    public Optional<PaperTable> table(PlanId id, int earlier) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.requireAnywhere(PlansAction.VIEW);
        var year = plan.years().to();
        var years = progress.years(plan.unit(), year, year - Math.max(1, earlier));
        return years.rows().isEmpty() ? Optional.empty() : Optional.of(table(years));
    }

    private PaperTable table(TargetYears years) {
        var head = new ArrayList<Head>();
        head.add(PaperTable.ordinal(text("plans.annex.number")));
        head.add(PaperTable.words(heading(years), WIDE));
        for (var year = years.from(); year < years.year(); year++) {
            head.add(PaperTable.words(text("plans.annex.plan", year), NARROW));
            head.add(PaperTable.words(text("plans.annex.result", year), NARROW));
        }
        head.add(PaperTable.words(text("plans.annex.plan", years.year()), NARROW));
        var rows = years.rows().stream().map(TabulateResults::row).toList();
        return new PaperTable(Optional.empty(), Optional.empty(), head, false, rows);
    }

    /** Where no target is for the whole period, none is "đến năm". */
    private String heading(TargetYears years) {
        return years.until() == years.year() ? text("plans.year.target") : text("plans.annex.period", years.until());
    }

    private static Row row(TargetYears.Row row) {
        var cells = new ArrayList<Object>(List.of(row.period()));
        for (var past : row.past()) {
            cells.add(past.plan());
            cells.add(past.result());
        }
        cells.add(row.plan());
        return Row.of(RowKind.PLAIN, cells.toArray());
    }

    private String text(String key, Object... values) {
        var written = Arrays.stream(values).map(String::valueOf).toArray();
        return messages.getMessage(key, written, Vietnamese.LOCALE);
    }
}
