package vn.chungtay.targets.web;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;
import vn.chungtay.targets.model.Base;
import vn.chungtay.targets.model.ReportedResult;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.TargetFinding;
import vn.chungtay.targets.model.TargetRefusal;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.model.Verdict;

/** What the rules found, in sentences. */
@Component
class TargetWords {

    private final Words words;

    TargetWords(Words words) {
        this.words = words;
    }

    String outcome(Verdict verdict) {
        return words.text("targets.outcome." + verdict.outcome());
    }

    String why(Verdict verdict) {
        return words.text("targets.why." + verdict.reason(), verdict.values().toArray());
    }

    String finding(TargetFinding it) {
        return words.text("targets.finding." + it.kind(), it.values().toArray());
    }

    String refusal(TargetRefusal it) {
        return words.text("targets.refused." + it.key(), it.values().toArray());
    }

    /** "69,11% (1.234/1.786)", "54 hộ"; nothing for a missing one. */
    String result(@Nullable Result it, TargetUnit unit) {
        if (it == null) return "";
        var value = Vietnamese.number(it.value()) + unitSign(unit);
        if (!unit.isRate() || it.numerator() == null || it.denominator() == null) return value;
        return value + " (" + Vietnamese.number(it.numerator()) + "/" + Vietnamese.number(it.denominator()) + ")";
    }

    /** "12,06% (2.156/17.881) cuối năm 2023". */
    String base(@Nullable Base it) {
        if (it == null) return "";
        var year = String.valueOf(it.year());
        var whole = it.denominator();
        if (whole == null) return words.text("targets.base.count", Vietnamese.number(it.numerator()), year);
        var rate = it.rate().map(Vietnamese::percent).orElse("–");
        return words.text("targets.base.rate", rate, Vietnamese.number(it.numerator()), Vietnamese.number(whole), year);
    }

    /** "tính từ hồ sơ, đến 21/11/2026": how far it can be relied on and until when it counts. */
    String state(@Nullable ReportedResult told, @Nullable LocalDate asOf) {
        var state = words.text("targets.state." + (told == null ? "COMPUTED" : told.state()));
        return words.text("targets.state.until", state, Vietnamese.date(asOf));
    }

    private String unitSign(TargetUnit unit) {
        return unit.isPoints() ? " " + words.text("targets.points") : unit.isRate() ? "%" : "";
    }

    /** For the name of a class of the style sheet. */
    static String badge(Verdict verdict) {
        return verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
