package vn.chungtay.monitoring.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chungtay.monitoring.model.FormColumn;
import vn.chungtay.monitoring.model.FormColumn.PersonField;
import vn.chungtay.monitoring.model.FormColumn.Source;
import vn.chungtay.monitoring.model.FormColumn.Which;
import vn.chungtay.monitoring.model.FormLine;
import vn.chungtay.monitoring.model.Part;
import vn.chungtay.monitoring.model.ReviewForm;
import vn.chungtay.platform.YamlPart;

/** The layouts of the reports, from {@code monitoring/review_forms.yaml}. A file with a fault stops the start. */
@Component
public class FormFile {

    private static final String FILE = "monitoring/review_forms.yaml";
    private static final FormLine ONE_LINE = new FormLine("", Part.HOUSEHOLDS, "");

    private final List<ReviewForm> forms;

    FormFile() throws IOException {
        try (var in = new ClassPathResource(FILE).getInputStream()) {
            var root = YamlPart.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            root.allowOnly("forms");
            forms = root.get("forms").items().stream().map(FormFile::form).toList();
        }
    }

    /** In the order of their numbers in the file. */
    public List<ReviewForm> all() {
        return forms;
    }

    public Optional<ReviewForm> form(int number) {
        return forms.stream().filter(it -> it.number() == number).findFirst();
    }

    private static ReviewForm form(YamlPart it) {
        it.allowOnly("number", "title", "rows", "source", "list", "lines", "columns");
        return new ReviewForm(
                Integer.parseInt(it.get("number").text()),
                it.get("title").text(),
                it.get("rows").text(),
                it.get("source").text(),
                text(it, "list"),
                it.find("lines").map(FormFile::lines).orElse(List.of(ONE_LINE)),
                it.get("columns").items().stream().map(FormFile::column).toList());
    }

    private static List<FormLine> lines(YamlPart lines) {
        return lines.items().stream()
                .map(it -> new FormLine(it.get("label").text(), Part.valueOf(it.get("part").text()), text(it, "class")))
                .toList();
    }

    private static FormColumn column(YamlPart it) {
        it.allowOnly("no", "label", "groups", "measure", "part", "rate", "share", "each_group", "person", "missing");
        var groups = it.find("groups").map(all -> all.items().stream().map(YamlPart::text).toList()).orElse(List.of());
        return new FormColumn(text(it, "no"), it.get("label").text(), groups, source(it));
    }

    private static Source source(YamlPart it) {
        if (it.find("missing").isPresent()) return new Source.Missing();
        if (it.find("person").isPresent()) return new Source.OfPerson(PersonField.valueOf(it.get("person").text()));
        if (it.find("each_group").isPresent()) return new Source.EachGroup(it.get("each_group").text());
        if (it.find("rate").isPresent()) {
            var rate = it.get("rate");
            return new Source.Rate(rate.get("part").text(), rate.get("whole").text());
        }
        if (it.find("share").isPresent()) {
            var share = it.get("share");
            return new Source.Share(share.get("measure").text(), share.get("whole").text());
        }
        var part = it.find("part").map(which -> Which.valueOf(which.text())).orElse(Which.BY_LINE);
        return new Source.Counted(it.get("measure").text(), part);
    }

    private static String text(YamlPart it, String name) {
        return it.find(name).map(YamlPart::text).orElse("");
    }
}
