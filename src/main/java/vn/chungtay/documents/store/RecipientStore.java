package vn.chungtay.documents.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.Recipients;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.UserId;

/** Lists of recipients: those of units, and those that the five plans printed. */
@Component
public class RecipientStore {

    private static final String FILE = "documents/recipients.csv";
    private static final String KEPT = "Lưu:";

    private final JdbcClient jdbc;

    RecipientStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Recipients> find(UnitId unit, PaperKind kind) {
        return jdbc.sql("select names, kept from documents.recipient_list where unit_id = :unit and kind = :kind")
                .param("unit", unit.value())
                .param("kind", kind.name())
                .query(RecipientStore::recipients)
                .optional();
    }

    public void keep(UnitId unit, PaperKind kind, Recipients recipients, @Nullable UserId by) {
        jdbc.sql("""
                insert into documents.recipient_list (unit_id, kind, names, kept, changed_by)
                values (:unit, :kind, :names, :kept, :by)
                on conflict (unit_id, kind) do update
                set names = excluded.names, kept = excluded.kept, changed_by = excluded.changed_by, changed_at = now()
                """)
                .param("unit", unit.value())
                .param("kind", kind.name())
                .param("names", recipients.names().toArray(String[]::new))
                .param("kept", recipients.kept())
                .param("by", by == null ? null : by.value())
                .update();
    }

    /** Where the list of a plan ended with more than one archive, all of it is kept. */
    public List<Recipients> examples(UnitLevel level) {
        var lists = new LinkedHashMap<String, List<String>>();
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var in = new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8);
                var rows = format.parse(in)) {
            for (var row : rows) {
                if (!row.get("level").equals(level.name())) continue;
                lists.computeIfAbsent(row.get("seen_in"), it -> new ArrayList<>()).add(row.get("recipient"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists.values().stream().map(RecipientStore::list).toList();
    }

    private static Recipients list(List<String> printed) {
        var names = printed.stream().filter(it -> !it.startsWith(KEPT)).toList();
        var kept = printed.stream().filter(it -> it.startsWith(KEPT)).findFirst().orElse(KEPT + " VT");
        return new Recipients(names, kept.substring(KEPT.length()).strip());
    }

    private static Recipients recipients(ResultSet row, int number) throws SQLException {
        return new Recipients(List.of((String[]) row.getArray("names").getArray()), row.getString("kept"));
    }
}
