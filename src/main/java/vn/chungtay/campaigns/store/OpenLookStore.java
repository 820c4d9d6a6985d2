package vn.chungtay.campaigns.store;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.sample.OpenLooks;

/** Second looks that wait for somebody, as far as the caller sees their households. */
@Repository
public class OpenLookStore {

    /** Who moved away or ended cannot be asked any more, so nobody waits for them. */
    private static final String OPEN =
            """
            select m.campaign_id,
                   l.handed_in_at is null and exists (
                       select from registry.pub_standing t where t.household_id = s.household_id
                           and t.valid_from <= platform.today() and (t.valid_to is null or t.valid_to >= platform.today())) as to_ask,
                   l.handed_in_at is not null and l.verdict is null as to_compare,
                   coalesce(l.verdict = 'OTHER_CLASS', false) and s.assessment_id = l.assessment_id and s.state = 'PROPOSED' as on_list,
                   coalesce(l.verdict = 'OTHER_CLASS', false) and s.assessment_id = l.assessment_id and s.state = 'DECIDED' as to_mend
            from campaigns.second_look l
            join campaigns.sample m on m.id = l.sample_id
            join campaigns.campaign c on c.id = m.campaign_id and c.finished_on is null
            join campaigns.entry_standing s on s.entry_id = l.entry_id and s.state <> 'LEFT'
            where cast(:campaign as uuid) is null or m.campaign_id = :campaign
            """;

    private final JdbcClient jdbc;

    OpenLookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param campaign absent for all reviews that go on */
    public OpenLooks count(@Nullable CampaignId campaign) {
        return jdbc.sql("select count(*) filter (where to_ask) as to_ask, count(*) filter (where to_compare) as to_compare,"
                        + " count(*) filter (where on_list) as on_list, count(*) filter (where to_mend) as to_mend from (" + OPEN + ") o")
                .param("campaign", campaign == null ? null : campaign.value())
                .query((row, _) -> new OpenLooks(
                        row.getInt("to_ask"), row.getInt("to_compare"), row.getInt("on_list"), row.getInt("to_mend")))
                .single();
    }

    /** The review where most waits. */
    public Optional<CampaignId> first() {
        return jdbc.sql("select campaign_id from (" + OPEN + ") o where to_ask or to_compare or on_list or to_mend"
                        + " group by campaign_id order by count(*) desc, campaign_id limit 1")
                .param("campaign", null)
                .query((row, _) -> new CampaignId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** How many households of a list stand there by a look that a second one did not confirm. */
    public int doubted(DecisionId list) {
        return jdbc.sql(
                        """
                        select count(*) from campaigns.decided d join campaigns.second_look l
                            on l.entry_id = d.entry_id and l.assessment_id = d.assessment_id and l.verdict = 'OTHER_CLASS'
                        where d.decision_id = ?
                        """)
                .param(list.value())
                .query(Integer.class)
                .single();
    }
}
