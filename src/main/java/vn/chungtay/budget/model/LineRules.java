package vn.chungtay.budget.model;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.ProgrammeComponent;

/** Why a line cannot stand in a budget, or should be looked at again. */
public final class LineRules {

    private LineRules() {}

    /**
     * @param key of the text that says it
     * @param stops whether the line is refused; a warning only stands beside it
     * @param value what the text names: a rule, a document, a day
     */
    public record Fault(String key, boolean stops, String value) {}

    /**
     * @param year of the plan
     * @param others amounts of the other lines, in đồng
     */
    public static List<Fault> faults(Programme programme, int year, BudgetLine line, List<Long> others) {
        var faults = new ArrayList<Fault>();
        var component = programme.component(line.axes().component());
        if (component.isEmpty()) faults.add(stop("component", line.axes().component().value()));
        component.ifPresent(it -> kind(it, line, faults));
        programme.use(line.purpose().use()).filter(it -> !it.allowed()).ifPresent(it ->
                faults.add(stop("use", it.ruleText().orElseThrow() + " (" + it.source().clause() + ")")));
        carry(year, line, faults);
        if (!SizeCheck.plausible(line.amount(), others)) faults.add(stop("size", ""));
        return faults;
    }

    /** The kinds are known from secondary sources, so another kind is shown and not refused. */
    private static void kind(ProgrammeComponent component, BudgetLine line, List<Fault> faults) {
        if (!component.kinds().contains(line.axes().kind())) {
            faults.add(new Fault("kind", false, component.source().clause()));
        }
    }

    private static void carry(int year, BudgetLine line, List<Fault> faults) {
        var origin = line.axes().yearOfOrigin();
        if (origin > year) faults.add(stop("origin_later", "" + origin));
        if (origin >= year) return;
        var carried = line.carried();
        if (carried == null) faults.add(stop("carry_missing", "" + origin));
        else if (carried.lastDay().getYear() < year) faults.add(stop("carry_expired", carried.document()));
    }

    private static Fault stop(String key, String value) {
        return new Fault(key, true, value);
    }
}
