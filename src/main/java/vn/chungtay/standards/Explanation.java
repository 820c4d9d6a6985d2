package vn.chungtay.standards;

import static vn.chungtay.standards.Parameters.AVERAGE_STANDARD_CEILING;
import static vn.chungtay.standards.Parameters.AVERAGE_STANDARD_LIVELIHOOD;
import static vn.chungtay.standards.Parameters.AVERAGE_STANDARD_NOT_ASSESSED;
import static vn.chungtay.standards.Parameters.B1_LINE;
import static vn.chungtay.standards.Parameters.B2_MINIMUM;
import static vn.chungtay.standards.Parameters.INCOME_LINE;
import static vn.chungtay.standards.Parameters.MINIMUM_DEPRIVED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.chungtay.geography.AreaType;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Classification.Finding;
import vn.chungtay.standards.Classification.Missing;
import vn.chungtay.standards.Classification.Undecided;

/**
 * Why a household is in its class, ready to be said: message keys and arguments, for {@code fragments/why.html}.
 *
 * @param verdict message key of the class
 * @param badge {@code POOR} to {@code NOT_POOR} or {@code UNDECIDED}, for the colour
 * @param lacking message keys of the indicators that the household lacks, in printed order
 * @param excluded message keys of the classes that are out of the question although the class is open
 */
public record Explanation(
        String verdict, String badge, List<Line> lines, List<String> lacking, List<String> excluded) {

    private static final Set<String> BY_AREA =
            Set.of(B1_LINE, INCOME_LINE, AVERAGE_STANDARD_CEILING, AVERAGE_STANDARD_NOT_ASSESSED);
    private static final Set<String> KNOWN = Set.of(
            B1_LINE,
            B2_MINIMUM,
            INCOME_LINE,
            MINIMUM_DEPRIVED,
            AVERAGE_STANDARD_CEILING,
            AVERAGE_STANDARD_LIVELIHOOD,
            AVERAGE_STANDARD_NOT_ASSESSED);
    private static final String CLASS = "standards.class.";
    private static final String OPEN = "UNDECIDED";

    public Explanation {
        lines = List.copyOf(lines);
        lacking = List.copyOf(lacking);
        excluded = List.copyOf(excluded);
    }

    /**
     * One reason, or one thing that is missing.
     *
     * @param key message key
     * @param arguments already written for people
     * @param items message keys of a list below the sentence
     * @param clause document and place; empty for what is missing
     * @param verified false where the clause has to be compared with the official text
     */
    public record Line(
            String key, List<String> arguments, List<String> items, String clause, boolean verified, boolean missing) {

        public Object[] argumentArray() {
            return arguments.toArray();
        }
    }

    /** @param indicators those of the standard that was applied, for the names */
    public static Explanation of(Classification classification, Evidence evidence, List<Indicator> indicators) {
        var lacking = names(evidence.deprivations().lacking(), indicators);
        var findings = findings(classification.findings(), evidence.area());
        return switch (classification) {
            case Decided it -> new Explanation(CLASS + it.result(), it.result().name(), findings, lacking, List.of());
            case Undecided it -> {
                var lines = new ArrayList<>(findings);
                it.missing().forEach(missing -> lines.add(missing(missing, indicators)));
                yield new Explanation(CLASS + OPEN, OPEN, lines, lacking, excluded(it.possible()));
            }
        };
    }

    private static List<Line> findings(List<Finding> findings, AreaType area) {
        return findings.stream().map(finding -> line(finding, area)).toList();
    }

    private static Line line(Finding it, AreaType area) {
        var arguments = List.of(Vietnamese.number(it.measured()), Vietnamese.number(it.threshold()));
        // A decision is kept for good; a threshold of an older program is still shown, by its name.
        if (!KNOWN.contains(it.parameter())) {
            var named = List.of(it.parameter(), arguments.getFirst(), arguments.getLast());
            return new Line("standards.why.other", named, List.of(), it.clause(), it.verified(), false);
        }
        var key = "standards.why." + it.parameter() + (it.met() ? ".met" : ".unmet");
        if (BY_AREA.contains(it.parameter())) key += "." + area;
        return new Line(key, arguments, List.of(), it.clause(), it.verified(), false);
    }

    private static Line missing(Missing missing, List<Indicator> indicators) {
        return switch (missing) {
            case Missing.NoStandard _ -> missing("no_standard", List.of());
            case Missing.NoIncome _ -> missing("no_income", List.of());
            case Missing.LivelihoodUnknown _ -> missing("livelihood", List.of());
            case Missing.IndicatorsUnknown it -> missing("indicators", names(it.numbers(), indicators));
            case Missing.StandardIncomplete it -> missing("incomplete." + it.parameter(), List.of());
        };
    }

    private static Line missing(String what, List<String> items) {
        return new Line("standards.why.missing." + what, List.of(), items, "", true, true);
    }

    private static List<String> excluded(Set<PovertyClass> possible) {
        var excluded = new ArrayList<String>();
        for (var each : PovertyClass.values()) {
            if (!possible.contains(each)) excluded.add(CLASS + each);
        }
        return excluded;
    }

    private static List<String> names(Collection<Integer> numbers, List<Indicator> indicators) {
        return indicators.stream()
                .filter(indicator -> numbers.contains(indicator.number()))
                .map(Indicator::nameKey)
                .toList();
    }
}
