package vn.chungtay.campaigns.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.model.sheet.SheetVerdict;
import vn.chungtay.campaigns.usecase.FillInSheet;
import vn.chungtay.platform.web.Words;
import vn.chungtay.standards.Classification;
import vn.chungtay.standards.Explanation;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.survey.Judgement;

/** Says above a sheet which class it would give as far as it is filled in, in the words of the device. */
@Component
class VerdictPanel {

    private final Words words;

    VerdictPanel(Words words) {
        this.words = words;
    }

    /** @param headline the class, or between which classes it lies */
    record Panel(String headline, Explanation why) {}

    /** Empty for who may not look into the register. */
    Optional<Panel> of(FillInSheet.Open open) {
        return open.verdict().map(it -> new Panel(headline(it.outcome(), open.judgement()), why(it)));
    }

    private static Explanation why(SheetVerdict it) {
        return Explanation.of(it.outcome(), it.evidence(), it.indicators());
    }

    private String headline(Classification outcome, Judgement judgement) {
        var possible = possible(outcome).stream().map(it -> words.text("standards.class." + it)).toList();
        var end = judgement.isComplete() ? ".complete" : ".so_far";
        var kind = switch (possible.size()) {
            case 1 -> "decided";
            case 4 -> "open";
            default -> "between";
        };
        var classes = possible.stream().collect(Collectors.joining(words.text("campaigns.verdict.or")));
        return words.text("campaigns.verdict." + kind + end, classes, judgement.open());
    }

    private static List<PovertyClass> possible(Classification outcome) {
        return switch (outcome) {
            case Classification.Decided it -> List.of(it.result());
            case Classification.Undecided it -> it.possible().stream().sorted().toList();
        };
    }
}
