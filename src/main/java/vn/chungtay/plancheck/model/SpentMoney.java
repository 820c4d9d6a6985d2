package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plancheck.model.Mention.Measure;

/**
 * Money that came, was spent and is left, in one sentence: "vận động được 186.500.000 đồng, đã chi 150.000.000 đồng, còn lại
 * 36.500.000 đồng". Each is said once; what does not add up must look like a slip.
 */
final class SpentMoney {

    private static final Pattern CAME = Pattern.compile("(?s).*(?:được giao|được cấp|giao|vận động|huy động|tiếp nhận|kế hoạch|tổng|nguồn|bố trí|dự toán|thu)(?!\\p{L})[^;]*");
    private static final Pattern SPENT = Pattern.compile("(?s).*(?:đã chi|(?<!\\p{L})chi|giải ngân|sử dụng|thanh toán|thực hiện|phân bổ|quyết toán|hỗ trợ)(?!\\p{L})[^;.]{0,50}");
    private static final Pattern LEFT = Pattern.compile("(?s).*(?:còn lại|còn dư|kết dư|dư|tồn|còn|chưa (?:giải ngân|phân bổ|chi|sử dụng))(?!\\p{L})[^;.]{0,40}");
    private static final Pattern YEAR = Pattern.compile("(?iu)năm 20\\d\\d");
    private static final Pattern SENTENCE = Pattern.compile("[.!?]\\s");

    private SpentMoney() {}

    static List<Relation> in(PlanText plan) {
        var relations = new ArrayList<Relation>();
        for (var line : plan.prose())
            for (var sentence : sentences(plan.mentions(line))) balance(sentence).filter(Sums::isBelieved).ifPresent(relations::add);
        return relations;
    }

    private static List<List<Mention>> sentences(List<Mention> line) {
        var sentences = new ArrayList<List<Mention>>();
        @Nullable Mention last = null;
        for (var mention : line) {
            if (last == null || SENTENCE.matcher(last.upTo(mention)).find()) sentences.add(new ArrayList<>());
            if (mention.measure() == Measure.MONEY && mention.isOfAll() && mention.depth() == 0 && !mention.isAbout()) sentences.getLast().add(mention);
            last = mention;
        }
        return sentences;
    }

    private static Optional<Relation> balance(List<Mention> sentence) {
        var left = only(sentence, it -> LEFT.matcher(it.before()).matches());
        var spent = only(sentence, it -> SPENT.matcher(it.before()).matches() && !LEFT.matcher(it.before()).matches());
        var came = only(sentence, it -> CAME.matcher(it.before()).matches() && !LEFT.matcher(it.before()).matches() && !SPENT.matcher(it.before()).matches());
        if (left.isEmpty() || spent.isEmpty() || came.isEmpty() || sentence.size() != 3 || years(came.get(), left.get()) > 1) return Optional.empty();
        var terms = new LinkedHashMap<Quantity, BigDecimal>();
        terms.put(came.get().quantity(), BigDecimal.ONE);
        terms.put(spent.get().quantity(), BigDecimal.ONE.negate());
        return Optional.of(Sums.balance(left.get().quantity(), terms));
    }

    private static long years(Mention came, Mention left) {
        var from = Math.min(came.start() - came.before().length(), left.start());
        return YEAR.matcher(came.line().text().substring(Math.max(0, from), left.end())).results().map(MatchResult::group).distinct().count();
    }

    private static Optional<Mention> only(List<Mention> sentence, Predicate<Mention> wanted) {
        var found = sentence.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
