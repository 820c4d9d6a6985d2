package vn.chungtay.targets.usecase;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.platform.web.Words;
import vn.chungtay.targets.model.Base;
import vn.chungtay.targets.model.ReportedResult;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetFinding;
import vn.chungtay.targets.model.TargetRefusal;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.model.Verdict;

/** What the rules found, in sentences. */
@Component
@OpenToAll("words alone; whoever has the values has asked")
public class TargetWords {

    private final Words words;

    TargetWords(Words words) {
        this.words = words;
    }

    public String outcome(Verdict verdict) {
        return words.text("targets.outcome." + verdict.outcome());
    }

    public String why(Verdict verdict) {
        return words.text("targets.why." + verdict.reason(), verdict.values().toArray());
    }

    public String finding(TargetFinding it) {
        return words.text("targets.finding." + it.kind(), it.values().toArray());
    }

    public String refusal(TargetRefusal it) {
        return words.text("targets.refused." + it.key(), it.values().toArray());
    }

    /** "69,11% (1.234/1.786)", "54 hộ"; nothing for a missing one. */
    public String result(@Nullable Result it, TargetUnit unit) {
        if (it == null) return "";
        var value = Vietnamese.number(it.value()) + unitSign(unit);
        if (!unit.isRate() || it.numerator() == null || it.denominator() == null) return value;
        return value + " (" + Vietnamese.number(it.numerator()) + "/" + Vietnamese.number(it.denominator()) + ")";
    }

    /** "12,06% (2.156/17.881) cuối năm 2023". */
    public String base(@Nullable Base it) {
        if (it == null) return "";
        var year = String.valueOf(it.year());
        var whole = it.denominator();
        if (whole == null) return words.text("targets.base.count", Vietnamese.number(it.numerator()), year);
        var rate = it.rate().map(Vietnamese::percent).orElse("–");
        return words.text("targets.base.rate", rate, Vietnamese.number(it.numerator()), Vietnamese.number(whole), year);
    }

    /** "tính từ hồ sơ, đến 21/11/2026": how far it can be relied on and until when it counts. */
    public String state(@Nullable ReportedResult told, @Nullable LocalDate asOf) {
        var state = words.text("targets.state." + (told == null ? "COMPUTED" : told.state()));
        return words.text("targets.state.until", state, Vietnamese.date(asOf));
    }

    /** Of a rate without its two counts. */
    public String unverified() {
        return words.text("targets.unverified");
    }

    /** The number of a target as in a cell of an annex: "220 hộ". One without a number is told in words (TGT-11). */
    public String cell(Target target) {
        return target.phrase().isEmpty() ? target.sentence().text() : counted(target.phrase(), target);
    }

    /** What was reached, printed as the target beside it is: "4,22%" beside "3,66%". */
    public String cell(Result it, Target target) {
        var quantity = target.sentence().quantity();
        var sign = quantity == null ? "" : quantity.sign();
        return counted(Vietnamese.number(it.value()) + (sign.contains("%") ? sign : ""), target);
    }

    /** A number alone does not say what it counts. */
    private String counted(String number, Target target) {
        var bare = !number.contains("%") && number.chars().noneMatch(it -> it == '/');
        var known = switch (target.unit()) {
            case HOUSEHOLDS, PERSONS, MODELS, COMMUNES, VILLAGES, MILLION_DONG, SQUARE_METRES -> true;
            case PERCENT, PERCENTAGE_POINTS, PERCENTAGE_POINTS_A_YEAR, FRACTION_OF_HOUSEHOLDS, MEMBERS_A_HOUSEHOLD, YEARS, OTHER -> false;
        };
        return bare && known ? number + " " + words.text("targets.unit." + target.unit()) : number;
    }

    private String unitSign(TargetUnit unit) {
        return unit.isPoints() ? " " + words.text("targets.points") : unit.isRate() ? "%" : "";
    }

    /** For the name of a class of the style sheet. */
    public static String badge(Verdict verdict) {
        return verdict.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
