package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Said;

/**
 * So much for each of so many makes a total, in one sentence and in any order: "3.240 hộ, 13.608 nhân khẩu, bình quân 4,2
 * người/hộ", "11 mô hình, mỗi mô hình 25 hộ, tổng số 275 hộ", "350 triệu đồng để sửa 7 căn nhà, mức 50 triệu đồng/căn", "giai
 * đoạn 2022 - 2025 giảm 1.032 hộ nghèo, bình quân mỗi năm giảm 258 hộ". Only where the sentence has one total and one number of
 * them; what does not fit must look like a slip of one of the three.
 */
final class Averages implements Check {

    /** So much for each, so many of them, and all of it, with the number as it is printed. */
    private record Product(Mention each, BigDecimal number, String numberPrinted, Mention total) {

        BigDecimal product() {
            return each.quantity().value().multiply(number);
        }

        BigDecimal quotient() {
            return total.quantity().value().divide(number, MathContext.DECIMAL64);
        }

        BigDecimal quotient(int decimals) {
            return quotient().divide(each.quantity().unit(), decimals, RoundingMode.HALF_UP);
        }
    }

    /** Where clauses and sentences end: of each figure of a line, how many have ended before it. */
    private static final class Ends {
        private final Map<Integer, List<Mention>> bySentence;
        private final Map<Integer, List<Mention>> byClause;
        private final Map<Mention, Integer> sentences = new IdentityHashMap<>();
        private final Map<Mention, Integer> clauses = new IdentityHashMap<>();

        Ends(List<Mention> line) {
            number(line, SENTENCE, sentences);
            number(line, CLAUSE, clauses);
            bySentence = line.stream().collect(Collectors.groupingBy(sentences::get));
            byClause = line.stream().collect(Collectors.groupingBy(clauses::get));
        }

        private static void number(List<Mention> line, Pattern end, Map<Mention, Integer> numbers) {
            var ended = 0;
            for (var at = 0; at < line.size(); at++) {
                if (at > 0 && end.matcher(line.get(at - 1).upTo(line.get(at))).find()) ended++;
                numbers.put(line.get(at), ended);
            }
        }

        List<Mention> besideInSentence(Mention each) {
            return bySentence.get(sentences.get(each)).stream().filter(other -> other != each).toList();
        }

        List<Mention> besideInClause(Mention each) {
            return byClause.get(clauses.get(each)).stream().filter(other -> other != each).toList();
        }
    }

    private static final Pattern AVERAGE = Pattern.compile("bình quân|trung bình");
    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s");
    private static final Pattern BOUND = Pattern.compile("(?:không quá|không vượt quá|tối đa|tối thiểu|ít nhất|không dưới|đến|không ít hơn)[\\s*]*$");
    private static final Pattern CLAUSE = Pattern.compile("[.!?]\\s|;");
    private static final Pattern PERIOD = Pattern.compile("(20\\d\\d)\\s*(?:-|–|đến(?: năm)?)\\s*(20\\d\\d)");
    private static final Pattern VERB = Pattern.compile("giảm|tăng|thoát|hỗ trợ|đào tạo|giải quyết");
    private static final int MOST_DECIMALS = 2;

    @Override
    public List<Finding> in(PlanText plan) {
        var found = new ArrayList<Finding>();
        for (var line : plan.prose()) {
            if (NormTimesNumber.isReadIn(line.text())) continue;
            var mentions = plan.mentions(line);
            if (mentions.stream().allMatch(Mention::isOfAll)) continue;
            var ends = new Ends(mentions);
            mentions.stream().filter(each -> !each.isOfAll()).forEach(each -> judge(plan, each, ends).ifPresent(found::add));
        }
        return found;
    }

    private static Optional<Finding> judge(PlanText plan, Mention each, Ends ends) {
        var sentence = ends.besideInSentence(each);
        if (sentence.stream().anyMatch(other -> !other.isOfAll() && other.per().equals(each.per()) && other.measure() == each.measure() && other.thing().equals(each.thing()))) return Optional.empty();
        var own = products(each, ends.besideInClause(each));
        var products = own.isEmpty() ? products(each, sentence.stream().filter(other -> !isOfLaterClause(each, other)).toList()) : own;
        if (products.isEmpty() || products.stream().anyMatch(Averages::holds) || isUnsure(each)) return Optional.empty();
        return products.stream().flatMap(product -> finding(product).or(() -> unit(plan, product)).stream()).findFirst();
    }

    /** "Mỗi xã giảm 14 hộ; 18 xã không còn hộ nghèo": the number of something else. */
    private static boolean isOfLaterClause(Mention each, Mention other) {
        return other.start() > each.start() && other.thing().equals(each.per()) && CLAUSE.matcher(each.upTo(other)).find();
    }

    private static boolean isUnsure(Mention each) {
        return each.isAbout() || BOUND.matcher(each.before()).find();
    }

    private static List<Product> products(Mention each, List<Mention> sentence) {
        var total = total(each, sentence);
        if (total.isEmpty()) return List.of();
        if (each.per().equals("năm")) return years(each, total.get());
        return only(sentence, other -> other.measure() == Mention.Measure.COUNT && other.thing().equals(each.per()) && other.isOfAll() && !other.isAbout())
                .map(number -> List.of(new Product(each, number.quantity().value(), number.quantity().printed(), total.get())))
                .orElse(List.of());
    }

    /** What is said with the same word, or with "tổng", comes first. */
    private static Optional<Mention> total(Mention each, List<Mention> sentence) {
        Predicate<Mention> same = other -> other.measure() == each.measure() && other.thing().equals(each.thing()) && other.isOfAll() && !other.isAbout();
        var verb = VERB.matcher(each.before());
        if (verb.find()) {
            var own = only(sentence, same.and(other -> other.before().contains(verb.group())));
            if (own.isPresent()) return own;
        }
        return only(sentence, same).or(() -> only(sentence, same.and(other -> other.before().contains("tổng"))));
    }

    private static Optional<Mention> only(List<Mention> sentence, Predicate<Mention> wanted) {
        var found = sentence.stream().filter(wanted).toList();
        return found.stream().map(it -> it.quantity().value()).distinct().count() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** A period has its first year, or begins with its end. */
    private static List<Product> years(Mention each, Mention total) {
        var period = PERIOD.matcher(each.line().text());
        if (!period.find()) return List.of();
        var years = Integer.parseInt(period.group(2)) - Integer.parseInt(period.group(1));
        return years < 1 ? List.of() : Stream.of(years + 1, years).map(it -> new Product(each, new BigDecimal(it), it + " năm", total)).toList();
    }

    /** An average is rounded, by one of its last digit at most; a norm is not. */
    private static boolean holds(Product product) {
        if (product.number().signum() <= 0) return true;
        if (product.product().compareTo(product.total().quantity().value()) == 0) return true;
        var step = BigDecimal.ONE.movePointLeft(product.each().quantity().figure().decimals()).multiply(product.each().quantity().unit());
        return isAverage(product) && product.quotient().subtract(product.each().quantity().value()).abs().compareTo(step) < 0;
    }

    private static boolean isAverage(Product product) {
        return AVERAGE.matcher(product.each().before()).find() || product.each().per().equals("năm") || product.each().quantity().figure().decimals() > 0;
    }

    private static Optional<Finding> finding(Product product) {
        var each = product.each().quantity();
        if (isAverage(product)) {
            var averages = IntStream.rangeClosed(each.figure().decimals(), MOST_DECIMALS).mapToObj(it -> Figure.print(product.quotient(it), it)).toList();
            var slip = averages.stream().filter(it -> sameDigits(it, each.printed())).findFirst()
                    .or(() -> averages.stream().filter(it -> Slip.between(each.printed(), it)).findFirst());
            if (slip.isPresent()) return Optional.of(finding(product, product.each(), slip.get()));
        }
        var total = product.total().quantity();
        var meant = total.print(product.product());
        if (Slip.between(total.printed(), meant)) return Optional.of(finding(product, product.total(), meant));
        var exact = product.quotient().divide(each.unit(), MathContext.DECIMAL64).stripTrailingZeros();
        if (exact.scale() <= 0 && Slip.between(each.printed(), Figure.print(exact, 0))) return Optional.of(finding(product, product.each(), Figure.print(exact, 0)));
        return Optional.<Finding>empty();
    }

    /** One of the two amounts is right but for its unit: the one whose right unit the plan uses more. */
    private static Optional<Finding> unit(PlanText plan, Product product) {
        if (product.each().measure() != Mention.Measure.MONEY) return Optional.empty();
        return Stream.of(product.total(), product.each())
                .flatMap(it -> RightUnit.of(it.quantity().figure(), it.quantity().unit(), it == product.total() ? product.product() : product.quotient())
                        .map(meant -> finding(FindingKind.UNIT, product, it, quote(it), meant)).stream())
                .max(Comparator.comparingLong(it -> plan.money().stream().filter(money -> it.expected().replaceFirst("^\\S+ ", "").equals(money.unit())).count()));
    }

    /** Only the comma moved. */
    private static boolean sameDigits(String one, String two) {
        return one.replaceAll("\\D", "").equals(two.replaceAll("\\D", ""));
    }

    private static Finding finding(Product product, Mention wrong, String meant) {
        return finding(FindingKind.SUM, product, wrong, wrong.quantity().printed(), meant);
    }

    private static Finding finding(FindingKind kind, Product product, Mention wrong, String printed, String meant) {
        var said = Said.of("plancheck.figure.average", printed, meant, product.total().quantity().printed(), product.numberPrinted(), product.each().quantity().printed());
        return new Finding(Gravity.ERROR, kind, PlanText.place(wrong.line(), quote(wrong)), printed, meant, said, List.of());
    }

    private static String quote(Mention mention) {
        return mention.line().text().substring(mention.start(), mention.end());
    }
}
