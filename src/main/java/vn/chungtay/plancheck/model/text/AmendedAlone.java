package vn.chungtay.plancheck.model.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/** A document cited without the one that amends it, when that one was there before the plan (LEG-02). */
final class AmendedAlone implements TextRule {

    private record Amendment(String amended, String amending, LocalDate date) {}

    private static final List<Amendment> KNOWN = Lists.read("amendments.csv").stream()
            .map(it -> new Amendment(it[0], it[1], LocalDate.parse(it[2])))
            .toList();

    @Override
    public List<Finding> findings(Writing plan) {
        var cited = plan.citations();
        var byKey = cited.stream().collect(Collectors.toMap(Citation::key, it -> it, (one, _) -> one));
        return KNOWN.stream()
                .filter(it -> plan.issuedAfter(it.date(), latest(cited)))
                .map(it -> judge(it, byKey, plan))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LocalDate> latest(List<Citation> cited) {
        return cited.stream().flatMap(it -> it.date().stream()).max(LocalDate::compareTo);
    }

    private static Optional<Finding> judge(Amendment amendment, Map<String, Citation> cited, Writing plan) {
        var number = amendment.amending().replaceAll("^.*số ", "");
        var amended = cited.get(key(amendment.amended()));
        if (amended == null || cited.containsKey(key(number)) || plan.mentions(number)) return Optional.empty();
        return Optional.of(Found.gap(
                FindingKind.REFERENCE,
                amended.place(),
                amended.place().quote(),
                amendment.amending(),
                Said.of("plancheck.text.amended_alone", amendment.amended(), amendment.amending()),
                List.of()));
    }

    private static String key(String number) {
        return number.replaceAll("^0+", "").toUpperCase(Locale.ROOT);
    }
}
