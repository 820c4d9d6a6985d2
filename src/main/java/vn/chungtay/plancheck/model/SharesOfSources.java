package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.model.Mention.Measure;

/**
 * Amounts that are said to be a share of another source in the same paragraph: "trung ương 4.648 triệu đồng; tỉnh 464,8 triệu
 * đồng, bằng 10% vốn trung ương", "đối ứng bằng 15% ngân sách trung ương là 1.290 triệu đồng".
 */
final class SharesOfSources {

    private static final String SOURCE = "(?:trung ương|tw|tỉnh|thành phố|huyện|thị xã|cấp trên)";
    private static final String OF_SOURCE = "\\s*(?:so với |của |trên |tổng |số |phần |mức )*(?:vốn |nguồn |ngân sách |ns ?|kinh phí |nhà nước )*(" + SOURCE + ")(?!\\p{L})";
    /** The share of a source, behind its amount. */
    private static final Pattern BEHIND = Pattern.compile(OF_SOURCE);
    /** The same before its amount. */
    private static final Pattern BEFORE = Pattern.compile(OF_SOURCE
            + "[^\\d;.]{0,30}?(?:,|\\(|là|bằng|tương ứng|tương đương|tức|với|số tiền)\\s*(?:là |với |số tiền |số vốn |khoản )*");
    private static final Pattern ATTACHED = Pattern.compile("(?s)\\s*[,(]?\\s*(?:đối ứng )?(?:bằng|chiếm|tương ứng|tương đương|ứng với|đạt|tức|là|tỷ lệ|theo tỷ lệ|mức| )*\\s*");

    private SharesOfSources() {}

    static List<Relation> in(PlanText plan) {
        var relations = new ArrayList<Relation>();
        for (var line : plan.prose()) {
            if (line.text().indexOf('%') < 0) continue;
            var mentions = plan.mentions(line);
            for (var at = 0; at < mentions.size(); at++)
                if (mentions.get(at).measure() == Measure.PERCENT) share(mentions, at).filter(Sums::isBelieved).ifPresent(relations::add);
        }
        return relations;
    }

    private static Optional<Relation> share(List<Mention> line, int at) {
        var rate = line.get(at);
        if (rate.isAbout()) return Optional.empty();
        if (at + 1 < line.size() && isAmount(line.get(at + 1))) {
            var before = BEFORE.matcher(rate.upTo(line.get(at + 1)));
            if (before.matches()) return relation(rate, line.get(at + 1), line, before.group(1));
        }
        var behind = BEHIND.matcher(rate.after());
        if (!behind.lookingAt() || at == 0) return Optional.empty();
        var amount = line.get(at - 1);
        if (!isAmount(amount) || !ATTACHED.matcher(amount.upTo(rate)).matches()) return Optional.empty();
        return relation(rate, amount, line, behind.group(1));
    }

    private static boolean isAmount(Mention mention) {
        return mention.measure() == Measure.MONEY && mention.isOfAll() && !mention.isAbout();
    }

    /** The one amount of the paragraph that is called by the source alone. */
    private static Optional<Relation> relation(Mention rate, Mention amount, List<Mention> line, String source) {
        var wholes = line.stream().filter(it -> isAmount(it) && it != amount && isCalled(it, source)).toList();
        if (wholes.stream().map(it -> it.quantity().value()).distinct().count() != 1) return Optional.empty();
        var whole = wholes.getFirst().quantity();
        return whole.value().signum() <= 0 ? Optional.empty() : Optional.of(new Relation.Rate(rate.quantity(), amount.quantity(), whole));
    }

    private static boolean isCalled(Mention whole, String source) {
        var name = whole.before().replaceFirst("(?s).*[,;:.(]", "").replaceAll("[*\\s]+", " ").strip();
        return Pattern.compile("(?:^|.* )" + source + "(?: (?:là|hỗ trợ|cấp|giao|phân bổ|bố trí))*").matcher(name).matches();
    }
}
