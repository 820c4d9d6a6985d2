package vn.chungtay.campaigns.model.hint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.hint.ReviewHint.Scope;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.model.quality.Hint;
import vn.chungtay.survey.model.quality.Hint.Kind;
import vn.chungtay.survey.model.quality.SheetQuality;

/**
 * Every look at the sheets of one review: crowding at the limits and round numbers by village and by investigator, sheets
 * that are alike and short visits by investigator.
 */
public final class ReviewHints {

    /** Sections whose answers differ from house to house. */
    private static final List<String> BLOCKS = List.of("house", "sanitation", "information", "living");

    private static final int POINTS_NEAR = 5;
    private static final int INCOME_NEAR = 10;

    private final List<Visit> all;
    private final List<ReviewHint> hints = new ArrayList<>();

    private ReviewHints(Collection<Visit> all) {
        this.all = List.copyOf(all);
    }

    /** @param visits in the order in which they were handed in */
    public static List<ReviewHint> of(Collection<Visit> visits) {
        return new ReviewHints(visits).hints();
    }

    private List<ReviewHint> hints() {
        groups(Visit::village).forEach((village, visits) -> crowding(new Whose(Scope.VILLAGE, village.value(), ""), visits));
        groups(Visit::by).forEach((by, visits) -> {
            var whose = new Whose(Scope.INVESTIGATOR, by.value(), visits.getFirst().byName());
            var others = all.stream().filter(it -> !it.by().equals(by)).toList();
            crowding(whose, visits);
            BLOCKS.forEach(block -> alike(whose, block, visits, others));
            hurried(whose, visits, others);
        });
        hints.sort(Comparator.comparing((ReviewHint it) -> !it.isNoticeable()));
        return List.copyOf(hints);
    }

    private record Whose(Scope scope, UUID id, String name) {}

    private <K> Map<K, List<Visit>> groups(Function<Visit, K> by) {
        return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private void crowding(Whose whose, List<Visit> visits) {
        var points = visits.stream().filter(it -> it.measured().points().isPresent()).toList();
        near(whose, "POINTS", points, it -> it.measured().points().orElseThrow(), POINTS_NEAR);
        var incomes = visits.stream().filter(it -> it.measured().income().isPresent()).toList();
        near(whose, "INCOME", incomes, it -> it.measured().income().orElseThrow(), INCOME_NEAR);
        var hint = SheetQuality.heaping(incomes.stream().map(ReviewHints::steps).toList());
        add(whose, "INCOME", hint, incomes, it -> steps(it) != 0 && SheetQuality.isRound(steps(it)));
    }

    private static long steps(Visit it) {
        return it.measured().incomeSteps().orElse(0);
    }

    private void near(Whose whose, String block, List<Visit> visits, Function<Visit, Integer> distance, int width) {
        var hint = SheetQuality.bunching(visits.stream().map(distance).toList(), 0, width);
        boolean below = hint.kind() == Kind.BUNCHING_BELOW;
        add(whose, block, hint, visits, it -> {
            int far = distance.apply(it);
            return below ? far > -width && far <= 0 : far > 0 && far <= width;
        });
    }

    private void alike(Whose whose, String block, List<Visit> own, List<Visit> others) {
        var hint = SheetQuality.alike(answers(own, block), answers(others, block));
        var repeated = SheetQuality.repeated(answers(own, block));
        add(whose, block, hint, own, it -> repeated.contains(own.indexOf(it)));
    }

    private static List<Map<String, Answer>> answers(List<Visit> visits, String block) {
        return visits.stream().map(it -> it.blocks().getOrDefault(block, Map.of())).toList();
    }

    private void hurried(Whose whose, List<Visit> own, List<Visit> others) {
        var ended = own.stream().filter(it -> it.seconds().isPresent()).toList();
        var usual = seconds(others);
        var hint = SheetQuality.hurried(seconds(ended), usual);
        add(whose, "TIME", hint, ended, it -> SheetQuality.isHurried(it.seconds().orElseThrow(), usual));
    }

    private static List<Long> seconds(List<Visit> visits) {
        return visits.stream().flatMap(it -> it.seconds().stream().boxed()).toList();
    }

    private void add(Whose whose, String block, Hint hint, List<Visit> visits, Predicate<Visit> standsOut) {
        List<EntryId> about = hint.verdict() == Hint.Verdict.NOTICEABLE
                ? visits.stream().filter(standsOut).map(Visit::entry).toList()
                : List.of();
        hints.add(new ReviewHint(whose.scope(), whose.id(), whose.name(), block, hint, about));
    }
}
