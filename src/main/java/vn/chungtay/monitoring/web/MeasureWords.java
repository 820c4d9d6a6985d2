package vn.chungtay.monitoring.web;

import org.springframework.stereotype.Component;
import vn.chungtay.monitoring.model.FormColumn;
import vn.chungtay.monitoring.model.FormColumn.Source;
import vn.chungtay.monitoring.model.Measure;
import vn.chungtay.monitoring.model.ReviewForm;
import vn.chungtay.monitoring.store.FormFile;
import vn.chungtay.platform.web.Words;

/** Says what a list stands behind in the words of the layout that has the column. */
@Component
class MeasureWords {

    private final FormFile forms;
    private final Words words;

    MeasureWords(FormFile forms, Words words) {
        this.forms = forms;
        this.words = words;
    }

    String of(Measure measure) {
        for (var form : forms.all()) {
            for (var column : form.columns()) {
                if (stands(column, measure)) return words.text("monitoring.behind.which", form.number(), form.title(), label(form, column, measure));
            }
        }
        return words.text("monitoring.behind.other");
    }

    private static boolean stands(FormColumn column, Measure measure) {
        return switch (column.source()) {
            case Source.Counted it -> Measure.read(it.measure().replace("{class}", measure.of())).filter(measure::equals).isPresent();
            case Source.EachGroup it -> it.measure().equals(measure.kind() + "." + measure.of());
            default -> false;
        };
    }

    private String label(ReviewForm form, FormColumn column, Measure measure) {
        var above = column.groups().isEmpty() ? "" : String.join(" – ", column.groups()) + " – ";
        var line = form.lines().stream()
                .filter(it -> !it.povertyClass().isEmpty() && it.povertyClass().equals(measure.of()))
                .map(it -> it.label() + " – ")
                .findFirst()
                .orElse("");
        return line + above + column.label();
    }
}
