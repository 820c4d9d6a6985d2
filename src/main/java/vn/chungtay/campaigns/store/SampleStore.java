package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.sample.Sample;
import vn.chungtay.campaigns.model.sample.SampleDraw.Candidate;
import vn.chungtay.campaigns.model.sample.SampleMethod;
import vn.chungtay.campaigns.model.sample.SampleRule;
import vn.chungtay.geography.UnitId;

/** Draws and the pools that they were made from. Nothing of them changes afterwards. */
@Repository
public class SampleStore {

    private final JdbcClient jdbc;

    SampleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Households that were looked at and are on no list for recognition yet, and in no pool; each with weight 1. */
    public List<Candidate> candidates(CampaignId campaign) {
        return jdbc.sql(
                        """
                        select s.entry_id, s.village_id from campaigns.entry_standing s
                        where s.campaign_id = ? and s.state not in ('LISTED', 'LEFT', 'PROPOSED', 'DECIDED')
                            and not exists (select from campaigns.sample_pool p where p.entry_id = s.entry_id)
                        """)
                .param(campaign.value())
                .query((row, _) -> candidate(row, 1))
                .list();
    }

    public List<Candidate> pool(UUID sample) {
        return jdbc.sql("select entry_id, village_id, weight from campaigns.sample_pool where sample_id = ?")
                .param(sample)
                .query((row, _) -> candidate(row, row.getInt("weight")))
                .list();
    }

    private static Candidate candidate(ResultSet row, int weight) throws SQLException {
        return new Candidate(
                new EntryId(row.getObject("entry_id", UUID.class)), new UnitId(row.getObject("village_id", UUID.class)), weight);
    }

    public UUID add(CampaignId campaign, LocalDate on, long seed, SampleMethod method, SampleRule rule) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into campaigns.sample (id, campaign_id, seq, drawn_on, seed, method, percent, basis)
                        values (:id, :campaign, (select count(*) + 1 from campaigns.sample where campaign_id = :campaign),
                            :on, :seed, :method, :percent, :basis)
                        """)
                .param("id", id)
                .param("campaign", campaign.value())
                .param("on", on)
                .param("seed", seed)
                .param("method", method.name())
                .param("percent", rule.percent())
                .param("basis", rule.basis())
                .update();
        return id;
    }

    public void fill(UUID sample, Collection<Candidate> pool) {
        jdbc.sql(
                        """
                        insert into campaigns.sample_pool (sample_id, entry_id, village_id, weight)
                        select :sample, it.entry, it.village, it.weight
                        from unnest(:entries, :villages, :weights) as it (entry, village, weight)
                        """)
                .param("sample", sample)
                .param("entries", pool.stream().map(it -> it.entry().value()).toArray(UUID[]::new))
                .param("villages", pool.stream().map(it -> it.village().value()).toArray(UUID[]::new))
                .param("weights", pool.stream().map(Candidate::weight).toArray(Integer[]::new))
                .update();
    }

    public List<Sample> of(CampaignId campaign) {
        return jdbc.sql(
                        """
                        select s.*, (select count(*) from campaigns.sample_pool p where p.sample_id = s.id) as pool,
                               (select count(*) from campaigns.second_look l where l.sample_id = s.id) as drawn
                        from campaigns.sample s where s.campaign_id = ? order by s.seq
                        """)
                .param(campaign.value())
                .query((row, _) -> new Sample(
                        row.getObject("id", UUID.class),
                        row.getInt("seq"),
                        row.getObject("drawn_on", LocalDate.class),
                        row.getLong("seed"),
                        SampleMethod.valueOf(row.getString("method")),
                        row.getInt("percent"),
                        row.getString("basis"),
                        row.getInt("pool"),
                        row.getInt("drawn")))
                .list();
    }
}
