package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.model.Mention.Measure;

/**
 * What was there, what left, what came and what remained, in one paragraph and of any year: "Đầu năm 2022 có 291 hộ nghèo. Trong
 * năm có 38 hộ thoát nghèo, phát sinh mới 7 hộ; cuối năm còn 260 hộ nghèo, giảm 31 hộ so với đầu năm." Each is said once; an
 * account that does not hold must look like a slip, because households also move away and die.
 */
final class Movements {

    /** What the figures of one account are counted in. */
    private record Account(String population, boolean rate) {}

    private static final Pattern POOR = Pattern.compile("(cận )?nghèo");
    private static final Pattern BOTH = Pattern.compile("(?s).*hộ nghèo(?:,| và| \\+)\\s*(?:số )?(?:hộ )?cận nghèo.*");
    private static final Pattern SAME_THING = Pattern.compile("(?s)[\\s,(*]*(?:(?:thoát )?(?:cận )?nghèo)?[\\s,(*]*(?:chiếm|bằng|ứng với|tương ứng)?\\s*(?:tỷ lệ|tỉ lệ|với tỷ lệ)?[\\s:*]*(?:là)?[\\s:*]*");

    /** Why households are fewer or more without having left poverty or fallen into it. */
    private static final Pattern OTHER_CAUSE = Pattern.compile("(?iu)chuyển (?:đi|đến|khẩu|nơi)|tách hộ|nhập hộ|ghép hộ|xóa hộ|sáp nhập|biến động|lý do khác|nguyên nhân khác|chết|qua đời|rà soát lại|bổ sung");
    private static final Pattern OF_PART = Pattern.compile("riêng|khu vực|vùng|dân tộc|dtts|đbkk");
    private static final int SHARE_DECIMALS = 4;
    private static final BigDecimal GROWTH = new BigDecimal("0.03");

    private final List<Relation> relations = new ArrayList<>();
    private final Map<Account, Map<MovementRole, List<Mention>>> accounts = new LinkedHashMap<>();
    private @Nullable String population;
    private @Nullable MovementRole role;

    private Movements() {}

    static List<Relation> in(PlanText plan) {
        var relations = new ArrayList<Relation>();
        for (var line : plan.prose()) {
            var movements = new Movements();
            plan.mentions(line).forEach(movements::read);
            movements.accounts.values().forEach(movements::balance);
            movements.accounts.forEach((account, said) -> movements.rates(account, said));
            relations.addAll(movements.relations);
        }
        return relations;
    }

    private void read(Mention mention) {
        var rate = mention.measure() == Measure.PERCENT || mention.measure() == Measure.POINTS;
        if (!mention.isOfAll() || !rate && !mention.thing().equals("hộ")) return;
        var attached = mention.measure() == Measure.PERCENT && SAME_THING.matcher(mention.before()).matches();
        if (!attached) understand(mention);
        if (population == null || role == null || role == MovementRole.NONE || mention.isAbout() && role != MovementRole.START) return;
        if (attached && role != MovementRole.START && role != MovementRole.END) return;
        accounts.computeIfAbsent(new Account(population, rate), none -> new EnumMap<>(MovementRole.class))
                .computeIfAbsent(role, none -> new ArrayList<>())
                .add(mention);
    }

    private void understand(Mention mention) {
        role = MovementRole.of(mention).filter(it -> !OF_PART.matcher(mention.before()).find()).orElse(MovementRole.NONE);
        var behind = mention.after().replaceFirst("(?s)[,;.(].*| và .*", "");
        var before = mention.before().replaceFirst("(?s).*(?:;|\\.\\s)", "");
        if (BOTH.matcher(before).matches() || BOTH.matcher(mention.after()).lookingAt() && BOTH.matcher(mention.after().replaceFirst("(?s)[;.(].*", "")).matches()) population = "nghèo, cận nghèo";
        else named(behind).or(() -> named(before)).ifPresent(own -> population = own);
    }

    private static Optional<String> named(String words) {
        return POOR.matcher(words).results().map(it -> it.group()).reduce((one, two) -> two);
    }

    private void balance(Map<MovementRole, List<Mention>> said) {
        var start = only(said, MovementRole.START);
        var end = only(said, MovementRole.END);
        var left = only(said, MovementRole.LEFT);
        var net = only(said, MovementRole.NET);
        var came = said.getOrDefault(MovementRole.CAME, List.of());
        if (start.isPresent() && end.isPresent()) {
            left.ifPresent(it -> add(end.get(), terms(start.get(), it, came)));
            net.ifPresent(it -> fall(start.get(), end.get(), it, left.isPresent() ? List.of() : came));
        } else if (net.isPresent() && left.isPresent() && !came.isEmpty()) {
            var terms = new LinkedHashMap<Quantity, BigDecimal>();
            terms.put(left.get().quantity(), BigDecimal.ONE);
            came.forEach(it -> terms.put(it.quantity(), BigDecimal.ONE.negate()));
            add(net.get(), terms);
        }
    }

    /** Of about as many households in all, the rate falls as the number does: "từ 2.140 hộ còn 1.699 hộ; từ 19,75% còn 15,68%". */
    private void rates(Account account, Map<MovementRole, List<Mention>> said) {
        var counts = accounts.get(new Account(account.population(), false));
        if (!account.rate() || counts == null) return;
        var before = only(counts, MovementRole.START);
        var after = only(counts, MovementRole.END);
        var start = only(said, MovementRole.START);
        var end = only(said, MovementRole.END);
        if (before.isEmpty() || after.isEmpty() || start.isEmpty() || end.isEmpty()) return;
        var share = after.get().quantity().value().divide(before.get().quantity().value(), SHARE_DECIMALS, RoundingMode.HALF_UP);
        var fall = new Relation.Sum(FindingKind.RATE, end.get().quantity(), Map.of(start.get().quantity(), share));
        if (isFar(end.get(), share.multiply(start.get().quantity().value())) && Sums.hasSlip(fall)) relations.add(fall);
    }

    /** By more than all households of a place become more or fewer in a year. */
    private static boolean isFar(Mention rate, BigDecimal meant) {
        return rate.quantity().value().subtract(meant).abs().compareTo(meant.multiply(GROWTH)) > 0;
    }

    /** Who says how many fell and how many came may have left out the latter from the former, or not. */
    private void fall(Mention start, Mention end, Mention net, List<Mention> came) {
        var plain = Sums.balance(end.quantity(), terms(start, net, List.of()));
        if (came.isEmpty() || plain.holds(Quantity::interval)) add(end, plain.terms());
        else add(end, terms(start, net, came));
    }

    private void add(Mention result, Map<Quantity, BigDecimal> terms) {
        var balance = Sums.balance(result.quantity(), terms);
        if (balance.holds(Quantity::interval) || !OTHER_CAUSE.matcher(result.line().text()).find() && Sums.hasSlip(balance)) relations.add(balance);
    }

    private static Map<Quantity, BigDecimal> terms(Mention start, Mention left, List<Mention> came) {
        var terms = new LinkedHashMap<Quantity, BigDecimal>();
        terms.put(start.quantity(), BigDecimal.ONE);
        terms.put(left.quantity(), BigDecimal.ONE.negate());
        came.forEach(it -> terms.put(it.quantity(), BigDecimal.ONE));
        return terms;
    }

    /** The figure of a role, when the paragraph says one and no other; where it is said twice, the first. */
    private static Optional<Mention> only(Map<MovementRole, List<Mention>> said, MovementRole role) {
        var own = said.getOrDefault(role, List.of());
        return own.stream().map(it -> it.quantity().value()).distinct().count() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
    }
}
