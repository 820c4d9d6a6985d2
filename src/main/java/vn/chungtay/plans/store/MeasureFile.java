package vn.chungtay.plans.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chungtay.plans.model.StatedMeasures;

/** Which indicators the words of finished plans are about, from {@code plans/measures.csv}. A row with a fault stops the start. */
@Component
public class MeasureFile {

    private static final String FILE = "plans/measures.csv";
    private static final int FIELDS = 3;

    private final StatedMeasures measures;

    public MeasureFile() throws IOException {
        var text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        var rows = text.lines().filter(it -> !it.isBlank() && !it.startsWith("#"));
        measures = new StatedMeasures(rows.map(MeasureFile::rule).toList());
    }

    public StatedMeasures measures() {
        return measures;
    }

    private static StatedMeasures.Rule rule(String row) {
        var fields = row.split("\\|", -1);
        if (fields.length != FIELDS) throw new IllegalArgumentException(FILE + ": " + row);
        var words = fields[1].isBlank() ? List.<String>of() : Arrays.asList(fields[1].split("\\+"));
        return new StatedMeasures.Rule(fields[0], words, fields[2]);
    }
}
