package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.CampaignKind;
import vn.chungtay.campaigns.model.paper.ResultList;
import vn.chungtay.campaigns.model.paper.ResultRow;
import vn.chungtay.geography.UnitId;
import vn.chungtay.standards.PovertyClass;

/** Lists of results as papers and certificates need them; nothing is written here. */
@Repository
public class ResultListStore {

    private static final String LIST =
            """
            select d.id, d.campaign_id, c.unit_id, c.kind, c.year, d.seq, d.corrects_id, d.state, d.number, d.decided_on,
                d.effective_from
            from campaigns.decision d join campaigns.campaign c on c.id = d.campaign_id
            """;

    private final JdbcClient jdbc;

    ResultListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ResultList> find(DecisionId id) {
        return jdbc.sql(LIST + "where d.id = ?").param(id.value()).query((row, _) -> list(row)).optional();
    }

    /** Of a review, the latest first, without those that were given up. */
    public List<ResultList> of(CampaignId campaign) {
        return jdbc.sql(LIST + "where d.campaign_id = ? and d.state <> 'GIVEN_UP' order by d.seq desc")
                .param(campaign.value())
                .query((row, _) -> list(row))
                .list();
    }

    /** Households of a list by village and name, as far as the caller may see them. */
    public List<ResultRow> rows(DecisionId id) {
        return jdbc.sql(
                        """
                        select entry_id, village_id, household_code, head_name, persons, class_before, class_after
                        from campaigns.decided where decision_id = ?
                        order by village_id, platform.fold(head_name), household_code
                        """)
                .param(id.value())
                .query((row, _) -> row(row))
                .list();
    }

    /** The last recognised list that speaks of a household of the review; one on its way says nothing yet. */
    public Optional<DecisionId> recognised(EntryId entry) {
        return jdbc.sql(
                        """
                        select d.id from campaigns.decided x join campaigns.decision d on d.id = x.decision_id
                        where x.entry_id = ? and d.state = 'RECOGNISED' order by d.seq desc limit 1
                        """)
                .param(entry.value())
                .query((row, _) -> new DecisionId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static ResultRow row(ResultSet row) throws SQLException {
        return new ResultRow(
                new EntryId(row.getObject("entry_id", UUID.class)),
                new UnitId(row.getObject("village_id", UUID.class)),
                row.getString("household_code"),
                row.getString("head_name"),
                row.getInt("persons"),
                povertyClass(row.getString("class_before")),
                PovertyClass.valueOf(row.getString("class_after")));
    }

    private static @Nullable PovertyClass povertyClass(@Nullable String name) {
        return name == null ? null : PovertyClass.valueOf(name);
    }

    private static ResultList list(ResultSet row) throws SQLException {
        var corrects = row.getObject("corrects_id", UUID.class);
        return new ResultList(
                new DecisionId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                CampaignKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getInt("seq"),
                corrects == null ? null : new DecisionId(corrects),
                ResultList.State.valueOf(row.getString("state")),
                row.getString("number"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("effective_from", LocalDate.class));
    }
}
