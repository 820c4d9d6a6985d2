package vn.chungtay.plans.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.PlanText;
import vn.chungtay.plans.model.TextPart;

/** The text of versions, line by line. The database refuses changes of what was sent off. */
@Component
public class PlanTextStore {

    private final JdbcClient jdbc;

    PlanTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PlanText of(VersionId version) {
        var parts = new EnumMap<TextPart, List<List<String>>>(TextPart.class);
        jdbc.sql("select part, cells from plans.text_line where version_id = :id order by part, position")
                .param("id", version.value())
                .query(row -> {
                    parts.computeIfAbsent(TextPart.valueOf(row.getString("part")), _ -> new ArrayList<>())
                            .add(List.of((String[]) row.getArray("cells").getArray()));
                });
        return new PlanText(parts);
    }

    public void write(VersionId version, PlanText text) {
        text.parts().forEach((part, lines) -> write(version, part, lines));
    }

    /** These lines in place of those of the part. */
    public void write(VersionId version, TextPart part, List<List<String>> lines) {
        jdbc.sql("delete from plans.text_line where version_id = :id and part = :part")
                .param("id", version.value())
                .param("part", part.name())
                .update();
        for (var position = 1; position <= lines.size(); position++) {
            jdbc.sql("""
                    insert into plans.text_line (version_id, part, position, cells)
                    values (:id, :part, :position, :cells)
                    """)
                    .param("id", version.value())
                    .param("part", part.name())
                    .param("position", position)
                    .param("cells", lines.get(position - 1).toArray(String[]::new))
                    .update();
        }
    }
}
