package vn.chungtay.plans.web;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import vn.chungtay.plans.model.FigureComparison.Difference;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;

/** Differences of figures in words: "tăng 7.000 triệu đồng (221,5%)", "giảm 0,5 điểm phần trăm". */
@Component
class DifferenceWords {

    private static final int MILLION = 6;

    private final Words words;

    DifferenceWords(Words words) {
        this.words = words;
    }

    String of(Difference it) {
        var way = it.amount().signum() > 0 ? "more" : "less";
        var amount = switch (it.measure()) {
            case DONG -> words.text("plans.difference.million", number(it.amount().movePointLeft(MILLION)));
            case PERCENT -> words.text("plans.difference.points", number(it.amount()));
            case COUNT, WORDS -> number(it.amount());
        };
        return it.percent()
                .map(percent -> words.text("plans.difference." + way + "_percent", amount, number(percent)))
                .orElseGet(() -> words.text("plans.difference." + way, amount));
    }

    private static String number(BigDecimal value) {
        return Vietnamese.number(value.abs().stripTrailingZeros());
    }
}
