package vn.chungtay.campaigns.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.geography.UnitId;

/** How far the sheets of running reviews are, by village, as far as the caller sees their households. */
@Repository
public class VisitCounts {

    private final JdbcClient jdbc;

    VisitCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By the last sheet of each household.
     *
     * @param done taken in
     */
    public record Counted(CampaignId campaign, UnitId village, int listed, int begun, int handedIn, int done) {}

    public List<Counted> running() {
        return jdbc.sql(
                        """
                        select e.campaign_id, e.village_id, count(*) as listed, count(t.sheet_id) as begun,
                               count(*) filter (where t.revision is not null and t.taken_in_at is null) as handed_in,
                               count(t.taken_in_at) as done
                        from campaigns.entry e
                        join campaigns.campaign c on c.id = e.campaign_id
                        left join lateral (
                            select * from campaigns.sheet s where s.entry_id = e.id order by s.seq desc limit 1) t on true
                        where e.left_on is null and c.finished_on is null and c.opens_on <= platform.today()
                        group by e.campaign_id, e.village_id
                        """)
                .query((row, _) -> new Counted(
                        new CampaignId(row.getObject("campaign_id", UUID.class)),
                        new UnitId(row.getObject("village_id", UUID.class)),
                        row.getInt("listed"),
                        row.getInt("begun"),
                        row.getInt("handed_in"),
                        row.getInt("done")))
                .list();
    }
}
