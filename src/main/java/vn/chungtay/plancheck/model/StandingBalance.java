package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.model.CutStatement.Population;
import vn.chungtay.plancheck.model.PovertyColumns.Moment;

/**
 * Households at the start, those that leave and those that remain, each said once in the text: what remains is what is left.
 * The text may leave out those that fall into poverty, so a balance that does not hold must look like a slip.
 */
final class StandingBalance {

    private static final Pattern NEW = Pattern.compile("(?iu)phát sinh|tái (?:cận )?nghèo|rơi vào");

    private StandingBalance() {}

    static List<Relation> of(List<StandingText.Statement> statements) {
        var relations = new ArrayList<Relation>();
        for (var population : List.of(Population.POOR, Population.NEAR_POOR)) {
            var own = statements.stream().filter(it -> it.population() == population && !it.rate() && !StandingCheck.isOfPart(it.words())).toList();
            var known = new EnumMap<Moment, Quantity>(Moment.class);
            for (var moment : Moment.values()) only(own, moment).ifPresent(it -> known.put(moment, it));
            if (!known.containsKey(Moment.NEW) && own.stream().anyMatch(StandingBalance::speaksOfNew)) continue;
            balance(known).filter(Sums::isBelieved).ifPresent(relations::add);
        }
        return relations;
    }

    /** How many come is said there, if only as a bound or for all. */
    private static boolean speaksOfNew(StandingText.Statement statement) {
        return NEW.matcher(statement.line().text()).find();
    }

    /** The figure of a moment, when the text says one and no other. */
    private static Optional<Quantity> only(List<StandingText.Statement> statements, Moment moment) {
        var own = statements.stream().filter(it -> it.moment() == moment).toList();
        var values = own.stream().map(it -> it.quantity().value()).distinct().count();
        return values == 1 && own.stream().noneMatch(StandingText.Statement::bounded) ? Optional.of(own.getFirst().quantity()) : Optional.empty();
    }

    private static Optional<Relation> balance(Map<Moment, Quantity> known) {
        if (!known.keySet().containsAll(List.of(Moment.START, Moment.CUT, Moment.REST))) return Optional.empty();
        var terms = new LinkedHashMap<Quantity, BigDecimal>();
        terms.put(known.get(Moment.START), BigDecimal.ONE);
        terms.put(known.get(Moment.CUT), BigDecimal.ONE.negate());
        if (known.containsKey(Moment.NEW)) terms.put(known.get(Moment.NEW), BigDecimal.ONE);
        return Optional.of(new Relation.Sum(FindingKind.DIFFERENCE, known.get(Moment.REST), terms));
    }
}
