package vn.chungtay.campaigns.store;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;

/** Villages with households on the list of a review that runs, as far as the caller sees these. */
@Repository
public class VisitedVillages {

    private final JdbcClient jdbc;

    VisitedVillages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param households on the list
     * @param team those of its investigators who have an account; none if nobody was named or nobody has one
     */
    public record Visited(UnitId village, CampaignId campaign, int households, Set<UserId> team) {

        public Visited {
            team = Set.copyOf(team);
        }

        /** Whether this user is to look at its households, as far as the team says. */
        public boolean isFor(UserId user) {
            return team.isEmpty() || team.contains(user);
        }
    }

    public List<Visited> running() {
        return jdbc.sql(
                        """
                        select e.village_id, e.campaign_id, count(*) as households, array(
                                select i.user_id from campaigns.investigator i
                                where i.campaign_id = e.campaign_id and i.village_id = e.village_id and i.user_id is not null) as team
                        from campaigns.entry e join campaigns.campaign c on c.id = e.campaign_id
                        where e.left_on is null and c.finished_on is null and c.opens_on <= platform.today()
                        group by e.village_id, e.campaign_id
                        order by e.village_id, min(c.opens_on)
                        """)
                .query((row, _) -> new Visited(
                        new UnitId(row.getObject("village_id", UUID.class)),
                        new CampaignId(row.getObject("campaign_id", UUID.class)),
                        row.getInt("households"),
                        Arrays.stream((UUID[]) row.getArray("team").getArray()).map(UserId::new).collect(Collectors.toSet())))
                .list();
    }
}
