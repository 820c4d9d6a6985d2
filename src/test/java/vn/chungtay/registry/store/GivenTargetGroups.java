package vn.chungtay.registry.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import vn.chungtay.registry.model.TargetGroup;

/** The target groups as the program reads them, and the sentences as the file has them. */
public final class GivenTargetGroups {

    private GivenTargetGroups() {}

    public static List<TargetGroup> groups() {
        return new TargetGroupFiles().groups();
    }

    public static List<String> sentences() {
        var csv = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var rows = csv.parse(new StringReader(new ClassPathResource("registry/target_groups.csv")
                .getContentAsString(StandardCharsets.UTF_8)))) {
            return rows.stream().map(it -> it.get("group_vi")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
