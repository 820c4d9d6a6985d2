package vn.chungtay.campaigns.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.survey.SheetId;

/** Which sheet A is filled in about which household, and whether the team has ended it. */
@Repository
public class QuickSheetStore {

    private final JdbcClient jdbc;

    QuickSheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param ended whether it changes no more */
    public record QuickSheet(SheetId id, boolean ended) {}

    public Optional<QuickSheet> find(EntryId entry) {
        return jdbc.sql("select sheet_id, revision is not null as ended from campaigns.quick_sheet where entry_id = ?")
                .param(entry.value())
                .query((row, _) -> new QuickSheet(new SheetId(row.getObject("sheet_id", UUID.class)), row.getBoolean("ended")))
                .optional();
    }

    /** @return false if somebody else began one a moment ago */
    public boolean begin(SheetId id, EntryId entry) {
        return jdbc.sql(
                        """
                        insert into campaigns.quick_sheet (sheet_id, entry_id) values (?, ?)
                        on conflict on constraint uniq$quick_sheet_entry do nothing
                        """)
                .params(id.value(), entry.value())
                .update() == 1;
    }

    /** @return false if it was ended before; else nobody else saves or ends it until the end of the transaction */
    public boolean lock(SheetId id) {
        return jdbc.sql("select sheet_id from campaigns.quick_sheet where sheet_id = ? and revision is null for update")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    public void end(SheetId id, int revision) {
        jdbc.sql("update campaigns.quick_sheet set revision = ?, ended_by = platform.caller(), ended_at = now() where sheet_id = ?")
                .params(revision, id.value())
                .update();
    }
}
