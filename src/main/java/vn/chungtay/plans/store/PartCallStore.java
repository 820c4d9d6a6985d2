package vn.chungtay.plans.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.VersionId;
import vn.chungtay.plans.model.PartCall;
import vn.chungtay.programme.ComponentCode;

/** Who was asked for which part, and whether it came. */
@Component
public class PartCallStore {

    private final JdbcClient jdbc;

    PartCallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PartCall> of(VersionId version) {
        return jdbc.sql("""
                select component, organisation, due_on, handed_in_on, paper, given_back from plans.part_call
                where version_id = :id order by component collate "C", organisation
                """)
                .param("id", version.value())
                .query(PartCallStore::call)
                .list();
    }

    private static PartCall call(ResultSet row, int number) throws SQLException {
        return new PartCall(
                new ComponentCode(row.getString("component")),
                row.getString("organisation"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("handed_in_on", LocalDate.class),
                row.getString("paper"),
                row.getString("given_back"));
    }

    /** Somebody who was asked before gets the new day. */
    public void ask(VersionId version, ComponentCode component, String organisation, LocalDate due) {
        jdbc.sql("""
                insert into plans.part_call (version_id, component, organisation, due_on)
                values (:version, :component, :organisation, :due)
                on conflict (version_id, component, organisation) do update set due_on = excluded.due_on
                """)
                .param("version", version.value())
                .param("component", component.value())
                .param("organisation", organisation)
                .param("due", due)
                .update();
    }

    /** @param paper on whose word; empty when they did it themselves */
    public void handIn(VersionId version, ComponentCode component, String organisation, String paper, LocalDate day, UserId by) {
        jdbc.sql("""
                update plans.part_call set handed_in_on = :day, handed_in_by = :by, paper = :paper
                where version_id = :version and component = :component and organisation = :organisation
                """)
                .param("day", day)
                .param("by", by.value())
                .param("paper", paper)
                .param("version", version.value())
                .param("component", component.value())
                .param("organisation", organisation)
                .update();
    }

    public void giveBack(VersionId version, ComponentCode component, String organisation, String words) {
        jdbc.sql("""
                update plans.part_call set handed_in_on = null, handed_in_by = null, paper = '', given_back = :words
                where version_id = :version and component = :component and organisation = :organisation
                """)
                .param("words", words)
                .param("version", version.value())
                .param("component", component.value())
                .param("organisation", organisation)
                .update();
    }

    /** Whoever does not lead the part any more is not asked for it, unless it came from them. */
    public void keepOnly(VersionId version, ComponentCode component, List<String> organisations) {
        jdbc.sql("""
                delete from plans.part_call
                where version_id = :version and component = :component and organisation <> all (:organisations)
                  and handed_in_on is null
                """)
                .param("version", version.value())
                .param("component", component.value())
                .param("organisations", organisations.toArray(String[]::new))
                .update();
    }

    /** Nobody is asked any more for this part. */
    public void forget(VersionId version, ComponentCode component) {
        jdbc.sql("delete from plans.part_call where version_id = :version and component = :component")
                .param("version", version.value())
                .param("component", component.value())
                .update();
    }
}
