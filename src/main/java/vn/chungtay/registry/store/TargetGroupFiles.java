package vn.chungtay.registry.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chungtay.registry.model.Target;
import vn.chungtay.registry.model.TargetGroup.Part;
import vn.chungtay.registry.model.TargetGroup.Plan;
import vn.chungtay.registry.model.TargetGroup.Reason;
import vn.chungtay.registry.model.TargetGroup;
import vn.chungtay.registry.model.TargetPhrases;

/** The target groups of plans, from the files under {@code registry/}. */
@Component
public class TargetGroupFiles {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Plan> plans;
    private final List<TargetGroup> groups;

    TargetGroupFiles() {
        plans = rows("target_plans.csv", TargetGroupFiles::plan);
        var phrases = new TargetPhrases(rows("target_phrases.csv", TargetGroupFiles::phrase));
        groups = rows("target_groups.csv", row -> group(row, phrases));
    }

    /** The newest first. */
    public List<Plan> plans() {
        return plans;
    }

    public List<TargetGroup> groups() {
        return groups;
    }

    private static Plan plan(CSVRecord row) {
        var signed = given(row, "signed_on");
        return new Plan(
                row.get("plan"), row.get("unit"), Integer.parseInt(row.get("year")), given(row, "number"),
                signed == null ? null : LocalDate.parse(signed));
    }

    private static Part phrase(CSVRecord row) {
        var target = given(row, "target");
        var reason = given(row, "reason");
        return new Part(
                row.get("words"), target == null ? null : Target.valueOf(target), reason == null ? null : Reason.valueOf(reason));
    }

    private static TargetGroup group(CSVRecord row, TargetPhrases phrases) {
        var subproject = Objects.requireNonNullElse(given(row, "official_subproject_code"), "");
        return new TargetGroup(
                row.get("doc"),
                (row.get("official_project_code") + " " + subproject).strip(),
                Integer.parseInt(row.get("group_no")),
                phrases.parts(row.get("group_vi")));
    }

    private static @Nullable String given(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : row.get(column);
    }

    private static <T> List<T> rows(String file, Function<CSVRecord, T> read) {
        try {
            var text = new ClassPathResource("registry/" + file).getContentAsString(StandardCharsets.UTF_8);
            try (var parser = CSV.parse(new StringReader(text))) {
                return parser.stream().map(read).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
