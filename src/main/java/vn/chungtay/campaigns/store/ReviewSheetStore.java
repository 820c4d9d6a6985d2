package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.sheet.ReviewSheet;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.survey.SheetId;

/** Which sheet is filled in about which household, and how far it is. */
@Repository
public class ReviewSheetStore {

    private final JdbcClient jdbc;

    ReviewSheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last sheet of the household in its review. */
    public Optional<ReviewSheet> last(EntryId entry) {
        return jdbc.sql("select * from campaigns.sheet where entry_id = ? order by seq desc limit 1")
                .param(entry.value())
                .query((row, _) -> sheet(row))
                .optional();
    }

    /** The last sheet of each household of these that has one. */
    public Map<EntryId, ReviewSheet> lastOf(Collection<EntryId> entries) {
        return jdbc.sql("select distinct on (entry_id) * from campaigns.sheet where entry_id = any (?) order by entry_id, seq desc")
                .param(entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .query((row, _) -> sheet(row))
                .stream()
                .collect(Collectors.toMap(ReviewSheet::entry, it -> it));
    }

    /** The last sheet; until the end of the transaction nobody else saves it, hands it in or takes it in. */
    public Optional<ReviewSheet> lockLast(EntryId entry) {
        return jdbc.sql("select * from campaigns.sheet where entry_id = ? order by seq desc limit 1 for update")
                .param(entry.value())
                .query((row, _) -> sheet(row))
                .optional();
    }

    /** @return false if somebody else began one a moment ago, or the identity belongs to another sheet */
    public boolean begin(SheetId id, EntryId entry) {
        return jdbc.sql(
                        """
                        insert into campaigns.sheet (sheet_id, entry_id, seq)
                        select :id, :entry, (select count(*) + 1 from campaigns.sheet where entry_id = :entry)
                        where not exists (select from campaigns.sheet where entry_id = :entry and taken_in_at is null)
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("entry", entry.value())
                .update() == 1;
    }

    /** @return false if it was handed in before */
    public boolean handIn(SheetId id, int revision) {
        return jdbc.sql(
                        """
                        update campaigns.sheet set handed_in_at = now(), handed_in_by = platform.caller(), revision = ?,
                            returned_because = null
                        where sheet_id = ? and revision is null
                        """)
                .params(revision, id.value())
                .update() == 1;
    }

    /** @return false if it does not wait to be taken in */
    public boolean takeIn(SheetId id, AssessmentId look) {
        return jdbc.sql(
                        """
                        update campaigns.sheet set taken_in_at = now(), taken_in_by = platform.caller(), assessment_id = ?
                        where sheet_id = ? and revision is not null and taken_in_at is null
                        """)
                .params(look.value(), id.value())
                .update() == 1;
    }

    /** @return false if it does not wait to be taken in */
    public boolean giveBack(SheetId id, String reason) {
        return jdbc.sql(
                        """
                        update campaigns.sheet set handed_in_at = null, handed_in_by = null, revision = null, returned_because = ?
                        where sheet_id = ? and revision is not null and taken_in_at is null
                        """)
                .params(reason, id.value())
                .update() == 1;
    }

    /** Names of the ethnic groups by code. */
    public Map<String, String> ethnicities() {
        var names = new HashMap<String, String>();
        jdbc.sql("select code, name from registry.pub_ethnicity").query(row -> {
            names.put(row.getString("code"), row.getString("name"));
        });
        return names;
    }

    /** Codes of the ethnic groups by folded name. */
    public Map<String, String> ethnicityCodes() {
        var codes = new HashMap<String, String>();
        ethnicities().forEach((code, name) -> codes.put(Vietnamese.fold(name), code));
        return codes;
    }

    private static ReviewSheet sheet(ResultSet row) throws SQLException {
        var taken = row.getTimestamp("taken_in_at");
        return new ReviewSheet(
                new SheetId(row.getObject("sheet_id", UUID.class)),
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getInt("seq"),
                row.getObject("revision", Integer.class),
                taken == null ? null : taken.toInstant(),
                Objects.requireNonNullElse(row.getString("returned_because"), ""));
    }
}
