package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;
import vn.chungtay.plancheck.model.Mention.Measure;

/**
 * A share whose whole is named beside it and printed in another sentence: "giảm 197 hộ, bằng 37,1% tổng số hộ thoát nghèo", "ngân
 * sách tỉnh 160 triệu đồng, chiếm 12,8% tổng kinh phí". Asked about when no figure of the plan gives the share and the figures
 * called by that name do not either.
 */
final class SharesElsewhere {

    /** A way to name a whole behind a share, and the figures that are called so. */
    private record Named(Pattern behind, Predicate<Mention> whole, boolean sure) {}

    private static final String OF = "^\\s*(?:của |so với |trong |trên )?(?:tổng )?(?:số )?(?:các )?";
    private static final Pattern ATTACHED = Pattern.compile("(?s)[^.;%\\d]{0,60}");
    private static final Pattern OTHER = Pattern.compile("cùng kỳ|năm trước|lãi suất|đối ứng|hỗ trợ|mỗi|bình quân");
    private static final Pattern POOR = Pattern.compile("^\\s*nghèo(?! mới| và| \\+|, cận).*", Pattern.DOTALL);
    private static final Pattern NEAR = Pattern.compile("^\\s*cận nghèo(?! mới).*", Pattern.DOTALL);
    private static final Pattern ALL = Pattern.compile("^\\s*(?:(?:dân|dân cư|gia đình)(?!\\p{L}| tộc).*|[.,;(].*|$|với .*)", Pattern.DOTALL);
    private static final Pattern TOTAL_MONEY = Pattern.compile("(?s).*tổng (?:kinh phí|vốn|nguồn vốn|nguồn|số vốn|nhu cầu|dự toán|mức|cộng|số)[^;]*");

    private static final Named FALL = new Named(Pattern.compile(OF + "(?:hộ|chỉ tiêu)? ?(?:nghèo )?(?:đã |được )?(?:thoát|giảm)"), it -> isHouseholds(it) && isFall(it), true);
    private static final List<Named> NAMES = List.of(
            FALL,
            new Named(Pattern.compile(OF + "hộ cận nghèo"), it -> isHouseholds(it) && NEAR.matcher(it.after()).matches() && !isFall(it), true),
            new Named(Pattern.compile(OF + "hộ nghèo(?!,? (?:và |, )?(?:hộ )?cận)"), it -> isHouseholds(it) && POOR.matcher(it.after()).matches() && !isFall(it), true),
            new Named(Pattern.compile("^\\s*(?:của |so với |trong |trên )?tổng số hộ(?: dân| gia đình)?(?= (?:toàn|trên|của|trong)|[\\s]*[,;.()]|\\s*$)|" + OF + "hộ dân"), it -> isHouseholds(it) && !it.before().contains("nghèo") && ALL.matcher(it.after()).matches(), true),
            new Named(Pattern.compile("^\\s*(?:của |so với |trong |trên )?tổng (?:số )?(?:kinh phí|vốn|nguồn vốn|nguồn|nhu cầu|dự toán)"), it -> it.measure() == Measure.MONEY && TOTAL_MONEY.matcher(it.before()).matches(), false),
            new Named(Pattern.compile("^\\s*(?:so với |của )?(?:kế hoạch|chỉ tiêu|số được giao|vốn được giao|vốn giao)"), it -> it.before().matches("(?s).*(?:kế hoạch|chỉ tiêu|giao)[^;.]{0,60}"), false));

    private final PlanText plan;
    private final List<Mention> figures;

    private SharesElsewhere(PlanText plan) {
        this.plan = plan;
        figures = plan.prose().stream().flatMap(line -> plan.mentions(line).stream()).filter(it -> it.isOfAll() && !it.isAbout()).toList();
    }

    static List<Finding> in(PlanText plan) {
        var shares = new SharesElsewhere(plan);
        var found = new ArrayList<Finding>();
        for (var line : plan.prose()) {
            var mentions = plan.mentions(line);
            for (var at = 1; at < mentions.size(); at++) shares.judge(mentions.get(at - 1), mentions.get(at)).ifPresent(found::add);
        }
        return found;
    }

    private static boolean isHouseholds(Mention mention) {
        return mention.measure() == Measure.COUNT && mention.thing().equals("hộ");
    }

    private static boolean isFall(Mention mention) {
        var role = MovementRole.of(mention).orElse(MovementRole.NONE);
        return role == MovementRole.LEFT || role == MovementRole.NET;
    }

    private Optional<Finding> judge(Mention part, Mention rate) {
        var share = rate.measure() == Measure.PERCENT && rate.isOfAll() && !rate.isAbout() && rate.quantity().value().signum() > 0;
        var counted = (part.measure() == Measure.COUNT || part.measure() == Measure.MONEY) && part.isOfAll() && !part.isAbout() && part.quantity().value().signum() > 0;
        if (!share || !counted || !ATTACHED.matcher(rate.before()).matches() || OTHER.matcher(rate.before() + part.before()).find()) return Optional.empty();
        return NAMES.stream().filter(name -> name.behind.matcher(rate.after()).find()).findFirst().flatMap(name -> judge(part, rate, name));
    }

    private Optional<Finding> judge(Mention part, Mention rate, Named name) {
        var wholes = figures.stream()
                .filter(it -> it != part && it.measure() == part.measure() && it.thing().equals(part.thing()) && name.whole.test(it))
                .filter(it -> it.quantity().value().compareTo(part.quantity().value()) > 0)
                .toList();
        if (wholes.isEmpty() && name == FALL) return ofTable(part, rate);
        if (wholes.isEmpty() || wholes.stream().anyMatch(whole -> gives(part, rate, whole.quantity())) || isExplained(part, rate)) return Optional.empty();
        var slip = wholes.stream().filter(whole -> Slip.between(rate.quantity().printed(), meant(part, rate, whole.quantity())) || isSlipOfPart(part, rate, whole)).findFirst();
        var only = name.sure && wholes.stream().map(it -> it.quantity().value()).distinct().count() == 1 ? Optional.of(wholes.getFirst()) : Optional.<Mention>empty();
        return slip.or(() -> only).map(whole -> finding(part, rate, whole));
    }

    /** All that leave stand in the total of a table only. */
    private Optional<Finding> ofTable(Mention part, Mention rate) {
        var totals = plan.tables().stream()
                .flatMap(table -> PovertyColumns.of(table, plan.year()).stream()
                        .filter(column -> column.moment() == PovertyColumns.Moment.CUT && column.population() == CutStatement.Population.POOR && !column.rate())
                        .flatMap(column -> IntStream.range(0, table.size()).filter(row -> table.rows().get(row).isTotal()).mapToObj(row -> table.at(row, column.at())).flatMap(Optional::stream)))
                .toList();
        if (part.measure() != Measure.COUNT || totals.stream().map(Quantity::value).distinct().count() != 1 || isExplained(part, rate)) return Optional.empty();
        var total = totals.getFirst();
        if (gives(part, rate, total) || total.value().compareTo(part.quantity().value()) <= 0) return Optional.empty();
        var meant = meant(part, rate, total);
        var said = Said.of("plancheck.doubt.share", Doubt.quote(part), rate.quantity().printed(), total.place().quote(), meant);
        return Optional.of(Doubt.at(FindingKind.RATE, rate, meant, said, List.of(part)));
    }

    private static boolean isSlipOfPart(Mention part, Mention rate, Mention whole) {
        return part.quantity().value().compareTo(new BigDecimal(100)) >= 0 && Sums.isSlip(new Relation.Rate(rate.quantity(), part.quantity(), whole.quantity()), part.quantity());
    }

    private boolean isExplained(Mention part, Mention rate) {
        return plan.index().wholes(part.quantity(), rate.quantity()).anyMatch(it -> it != part && it.measure() == part.measure() && gives(part, rate, it.quantity()))
                || part.measure() == Measure.COUNT && plan.index().cells(part.quantity(), rate.quantity()).stream().anyMatch(cell -> gives(part, rate, cell));
    }

    /** By one of the last digit at most. */
    private static boolean gives(Mention part, Mention rate, Quantity whole) {
        if (whole.value().signum() <= 0) return false;
        var relation = new Relation.Rate(rate.quantity(), part.quantity(), whole);
        return relation.implied(rate.quantity(), Quantity::interval).filter(it -> it.meets(Rounding.LOOSE.around(rate.quantity().value(), rate.quantity().step()))).isPresent();
    }

    private static String meant(Mention part, Mention rate, Quantity whole) {
        var relation = new Relation.Rate(rate.quantity(), part.quantity(), whole);
        return relation.implied(rate.quantity(), it -> Interval.exactly(it.value())).map(it -> Figure.print(it.middle(), rate.quantity().decimals()) + "%").orElse("");
    }

    private static Finding finding(Mention part, Mention rate, Mention whole) {
        var meant = meant(part, rate, whole.quantity());
        var said = Said.of("plancheck.doubt.share", Doubt.quote(part), rate.quantity().printed(), Doubt.quote(whole), meant);
        return Doubt.at(FindingKind.RATE, rate, meant, said, List.of(part, whole));
    }
}
