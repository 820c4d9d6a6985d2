package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.model.PovertyColumns.Moment;

/**
 * What the text says about the poor of the area or of a part of it, against the table that says the same. A table is
 * believed to say the same when most of the figures agree.
 */
final class StandingCheck {

    private static final Pattern PART = Pattern.compile(
            "khu vực|vùng |riêng|xã (đặc biệt|biên giới|bãi ngang|nghèo|an toàn khu|atk)|thôn đặc biệt");

    private static final Pattern BEHIND = Pattern.compile("(?<!\\p{L})(?:ở|tại|của|thuộc) (?:xã|phường|thị trấn|thôn|bản|ấp|xóm|buôn|khu|tổ|khóm)(?!\\p{L})");

    /** A figure of the text and the cell that says the same. */
    private record Pair(Quantity text, Quantity cell, boolean bounded, Moment moment) {
        boolean agrees() {
            return text.interval().meets(cell.interval());
        }
    }

    private final PlanText plan;
    private final Narrowing narrowing;
    private final NamedRows names;
    /** Asked for every table. */
    private final Map<StandingText.Statement, Boolean> shares = new IdentityHashMap<>();
    private final Map<StandingText.Statement, Boolean> parts = new IdentityHashMap<>();

    StandingCheck(PlanText plan) {
        this.plan = plan;
        narrowing = plan.narrowing();
        names = new NamedRows(plan.tables());
    }

    /** Links figures that are one thing; of those that differ, one is wrong. Says whether a table speaks of them at all. */
    boolean link(Twins twins) {
        var statements = plan.standing();
        var targets = plan.cuts();
        var said = plan.tables().stream()
                .filter(table -> !table.isMoney())
                .map(table -> pairs(table, statements))
                .filter(StandingCheck::isBelieved)
                .max(Comparator.comparingLong(StandingCheck::agreeing));
        said.ifPresent(pairs -> pairs.stream()
                .filter(pair -> !pair.bounded() && !pair.agrees() && !isTarget(pair, targets))
                .forEach(pair -> twins.add(
                        pair.cell(),
                        pair.text(),
                        pair.moment() == Moment.CUT ? FindingKind.TARGET_AGAINST_QUOTA : FindingKind.TEXT_AGAINST_TABLE)));
        return said.isPresent();
    }

    /** The headline targets are held against the quotas by a rule of their own. */
    private static boolean isTarget(Pair pair, List<CutStatement> targets) {
        var place = pair.text().place();
        return targets.stream().anyMatch(target -> target.line().number() == place.line()
                && target.low().printed().equals(pair.text().figure().printed())
                && target.counted() == pair.text().counted());
    }

    private static long agreeing(List<Pair> pairs) {
        return pairs.stream().filter(pair -> pair.agrees() && pair.cell().value().signum() != 0).count();
    }

    private static boolean isBelieved(List<Pair> pairs) {
        var differing = pairs.stream().filter(pair -> !pair.bounded() && !pair.agrees()).count();
        return agreeing(pairs) >= 2 && agreeing(pairs) > differing;
    }

    private List<Pair> pairs(TableFigures table, List<StandingText.Statement> statements) {
        var columns = PovertyColumns.of(table, plan.year());
        var pairs = new ArrayList<Pair>();
        for (var statement : columns.isEmpty() && PovertyColumns.households(table).isEmpty() ? List.<StandingText.Statement>of() : statements) {
            var row = row(table, statement);
            var column = statement.population() == null
                    ? PovertyColumns.households(table)
                    : columns.stream()
                            .filter(own -> own.population() == statement.population() && own.moment() == statement.moment() && own.rate() == statement.rate())
                            .map(PovertyColumns.Column::at)
                            .findFirst();
            row.flatMap(at -> column.flatMap(own -> table.at(at, own)))
                    .ifPresent(cell -> pairs.add(new Pair(statement.quantity(), cell, statement.bounded(), statement.moment())));
        }
        return pairs;
    }

    /** The row of the part that a sentence names, else the total; none when it names a part that has no row. */
    private Optional<Integer> row(TableFigures table, StandingText.Statement statement) {
        if (isShareOfPart(statement) && !names.in(table, statement.words()).isEmpty()) return Optional.empty();
        if (BEHIND.matcher(statement.after()).find()) return only(names.in(table, statement.after()));
        var own = names.in(table, statement.own());
        var words = own.isEmpty() ? statement.words() : statement.own();
        var named = own.isEmpty() ? names.in(table, words) : own;
        if (!named.isEmpty()) return Narrowing.isOfSeveral(words) || names.isJoined(table, words) ? Optional.empty() : only(named);
        if (PART.matcher(statement.words()).find() || isOfPart(statement)) return Optional.empty();
        return names.total(table);
    }

    private static Optional<Integer> only(List<Integer> rows) {
        return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
    }

    private static int end(StandingText.Statement statement) {
        return statement.start() + statement.quantity().figure().printed().length();
    }

    private boolean isShareOfPart(StandingText.Statement statement) {
        return shares.computeIfAbsent(statement, it -> narrowing.isShareOfPart(it.line(), it.start(), end(it)));
    }

    private boolean isOfPart(StandingText.Statement statement) {
        return parts.computeIfAbsent(statement, this::readsAsPart);
    }

    private boolean readsAsPart(StandingText.Statement statement) {
        var end = end(statement);
        return switch (statement.moment()) {
            case CUT -> narrowing.isOfPartOfFall(statement.line(), statement.start(), end);
            case REST -> narrowing.isOfPartOfRest(statement.line(), statement.start(), end);
            default -> narrowing.isOfPart(statement.line(), statement.start(), end);
        };
    }

    /** The sentence speaks of a part of the area. */
    static boolean isOfPart(String words) {
        return PART.matcher(words).find();
    }
}
