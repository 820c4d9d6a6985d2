package vn.chungtay.campaigns.store;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.geography.AreaType;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.B1Sheet;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.StandardTerms;
import vn.chungtay.standards.StandardTerms.Term;
import vn.chungtay.standards.WorkingAge;

/**
 * By what a sheet is judged, as JSON for the rules in the browser ({@code static/field/core/judging}). Numbers of the law
 * are texts, so that they stay exact; what is not known is left out.
 */
public final class JudgingJson {

    public static final int FORM = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JudgingJson() {}

    /**
     * All that holds for a village.
     *
     * @param days on which exactly this holds
     * @param terms empty where no standard is known
     * @param working empty where no file says who is of working age
     * @param table empty if the province has approved none
     */
    public record Held(
            DateRange days,
            AreaType area,
            Optional<StandardTerms> terms,
            Optional<WorkingAge> working,
            Optional<B1Sheet> table) {}

    /** @param text by message key; with {@code {0}} where a value stands */
    public static String write(Held held, UnaryOperator<String> text) {
        var root = MAPPER.createObjectNode().put("form", FORM);
        var days = root.putObject("days");
        held.days().firstDay().ifPresent(it -> days.put("from", it.toString()));
        held.days().lastDay().ifPresent(it -> days.put("to", it.toString()));
        root.put("area", held.area().name());
        var terms = root.putObject("terms");
        var indicators = root.putArray("indicators");
        held.terms().ifPresent(it -> {
            root.put("standard", it.standard().value());
            terms(terms, it);
            it.indicators().forEach(one -> indicator(indicators.addObject(), one, text));
        });
        root.put("indicators_verified", held.terms().filter(StandardTerms::indicatorsVerified).isPresent());
        held.working().ifPresent(it -> root.putObject("working_age")
                .put("from_years", it.fromYears())
                .put("male_months", it.maleMonths())
                .put("female_months", it.femaleMonths()));
        held.table().ifPresent(it -> table(root.putObject("b1"), it));
        var words = root.putObject("words");
        JudgingWords.keys().forEach(it -> words.put(it, text.apply(it)));
        return MAPPER.writeValueAsString(root);
    }

    private static void terms(ObjectNode node, StandardTerms it) {
        term(node, "income_line", it.incomeLine());
        term(node, "minimum_deprived", it.minimumDeprived());
        term(node, "b1_line", it.b1Line());
        term(node, "b2_minimum", it.b2Minimum());
        term(node, "b2_points_per_indicator", it.b2PointsPerIndicator());
        term(node, "average_standard_ceiling", it.averageCeiling());
        term(node, "average_standard_livelihood", it.averageLivelihood());
    }

    private static void term(ObjectNode node, String name, @Nullable Term it) {
        if (it == null) return;
        node.putObject(name)
                .put("value", String.valueOf(it.value()))
                .put("clause", it.basis().clause())
                .put("verified", it.basis().verified());
    }

    private static void indicator(ObjectNode node, Indicator it, UnaryOperator<String> text) {
        node.put("number", it.number()).put("code", it.code()).put("name", text.apply(it.nameKey()));
        node.put("known", it.deprivedWhen().isPresent());
        var limits = node.putObject("limits");
        it.measure().limits().forEach(limits::put);
        it.measure().accepted().stream().sorted().forEach(node.putArray("accepted")::add);
    }

    /** Questions and choices are numbered as they stand in the table, as the sheet asks them. */
    private static void table(ObjectNode node, B1Sheet it) {
        node.put("table", it.table().value().toString()).put("columns", it.columns().size());
        var questions = node.putArray("questions");
        it.questions().forEach(question -> {
            var points = questions.addObject().put("many", question.many()).putArray("points");
            question.choices().forEach(choice -> {
                var columns = points.addArray();
                choice.points().forEach(columns::add);
            });
        });
    }
}
