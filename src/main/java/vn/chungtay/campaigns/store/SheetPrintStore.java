package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.paper.PrintRunId;
import vn.chungtay.campaigns.model.sheet.SheetForm;
import vn.chungtay.campaigns.model.sheet.SheetPrint;
import vn.chungtay.geography.UnitId;
import vn.chungtay.jobs.JobId;

/** Which blank sheets a print is of; its parts and its file are kept by {@link PrintRunStore}. */
@Repository
public class SheetPrintStore {

    private static final String PRINT =
            """
            select r.id, s.campaign_id, r.village_id, s.form, s.entries, r.job_id, f.pages
            from campaigns.sheet_print s join campaigns.print_run r on r.id = s.run_id
            left join campaigns.print_file f on f.run_id = r.id
            """;

    private final JdbcClient jdbc;

    SheetPrintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After its run. */
    public void add(PrintRunId id, CampaignId campaign, SheetForm form, List<EntryId> entries) {
        jdbc.sql("insert into campaigns.sheet_print (run_id, campaign_id, form, entries) values (:id, :campaign, :form, :entries)")
                .param("id", id.value())
                .param("campaign", campaign.value())
                .param("form", form.name())
                .param("entries", entries.stream().map(EntryId::value).toArray(UUID[]::new))
                .update();
    }

    public Optional<SheetPrint> find(PrintRunId id) {
        return jdbc.sql(PRINT + "where r.id = ?").param(id.value()).query((row, _) -> print(row)).optional();
    }

    /** The caller's own, the latest first. */
    public List<SheetPrint> of(CampaignId campaign, UnitId village) {
        return jdbc.sql(PRINT + "where s.campaign_id = ? and r.village_id = ? order by r.made_at desc limit 10")
                .params(campaign.value(), village.value())
                .query((row, _) -> print(row))
                .list();
    }

    private static SheetPrint print(ResultSet row) throws SQLException {
        var job = row.getObject("job_id", UUID.class);
        return new SheetPrint(
                new PrintRunId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("village_id", UUID.class)),
                SheetForm.valueOf(row.getString("form")),
                Arrays.stream((UUID[]) row.getArray("entries").getArray()).map(EntryId::new).toList(),
                job == null ? null : new JobId(job),
                row.getObject("pages", Integer.class));
    }
}
