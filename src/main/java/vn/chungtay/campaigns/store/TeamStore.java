package vn.chungtay.campaigns.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.model.Investigator;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;

/** Who looks at the households of which village. */
@Repository
public class TeamStore {

    private final JdbcClient jdbc;

    TeamStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Investigator> of(CampaignId campaign, UnitId village) {
        return jdbc.sql("select * from campaigns.investigator where campaign_id = ? and village_id = ? order by folded")
                .params(campaign.value(), village.value())
                .query((row, _) -> {
                    var user = row.getObject("user_id", UUID.class);
                    return new Investigator(
                            row.getObject("id", UUID.class),
                            user == null ? null : new UserId(user),
                            row.getString("full_name"),
                            row.getString("post"));
                })
                .list();
    }

    /** Whose account that is; empty if nobody signs in by this name. */
    public Optional<UserId> account(String userName) {
        return jdbc.sql("select id from identity.pub_user where lower(user_name) = lower(?)")
                .param(userName)
                .query((row, _) -> new UserId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** @return false if somebody of that name is there already */
    public boolean add(CampaignId campaign, UnitId village, Investigator it) {
        return jdbc.sql(
                        """
                        insert into campaigns.investigator (id, campaign_id, village_id, user_id, full_name, post)
                        values (:id, :campaign, :village, cast(:user as uuid), :name, :post)
                        on conflict on constraint uniq$investigator_once do nothing
                        """)
                .param("id", it.id())
                .param("campaign", campaign.value())
                .param("village", village.value())
                .param("user", Optional.ofNullable(it.user()).map(UserId::value).orElse(null))
                .param("name", it.name())
                .param("post", it.post())
                .update() == 1;
    }

    public boolean remove(CampaignId campaign, UnitId village, UUID id) {
        return jdbc.sql("delete from campaigns.investigator where id = ? and campaign_id = ? and village_id = ?")
                .params(id, campaign.value(), village.value())
                .update() == 1;
    }
}
