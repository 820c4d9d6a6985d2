package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.PostingId;
import vn.chungtay.campaigns.model.Posting;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentId;

/** Lists as they were posted; nothing of them is ever changed. */
@Repository
public class PostingStore {

    private final JdbcClient jdbc;

    PostingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if somebody has recorded the posting of this number; then nothing is written */
    public boolean add(Posting it) {
        var added = jdbc.sql(
                        """
                        insert into campaigns.posting (id, campaign_id, village_id, seq, posted_on, last_day, places, rule)
                        values (:id, :campaign, :village, :seq, :on, :last, :places, :rule)
                        on conflict on constraint uniq$posting_seq do nothing
                        """)
                .param("id", it.id().value())
                .param("campaign", it.campaign().value())
                .param("village", it.village().value())
                .param("seq", it.seq())
                .param("on", it.postedOn())
                .param("last", it.lastDay())
                .param("places", it.places())
                .param("rule", it.rule())
                .update();
        if (added == 0) return false;
        jdbc.sql(
                        """
                        insert into campaigns.posted (posting_id, entry_id, assessment_id)
                        select ?, l.entry_id, l.assessment_id from campaigns.look l where l.assessment_id = any (?)
                        """)
                .params(it.id().value(), it.looks().stream().map(AssessmentId::value).toArray(UUID[]::new))
                .update();
        return true;
    }

    public Optional<Posting> find(PostingId id) {
        return jdbc.sql("select * from campaigns.posting where id = ?")
                .param(id.value())
                .query((row, _) -> posting(row))
                .optional();
    }

    /** The latest first. */
    public List<Posting> of(CampaignId campaign, UnitId village) {
        return jdbc.sql("select * from campaigns.posting where campaign_id = ? and village_id = ? order by seq desc")
                .params(campaign.value(), village.value())
                .query((row, _) -> posting(row))
                .list();
    }

    private Posting posting(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var looks = jdbc.sql("select assessment_id from campaigns.posted where posting_id = ?")
                .param(id)
                .query((one, _) -> new AssessmentId(one.getObject(1, UUID.class)))
                .list();
        return new Posting(
                new PostingId(id),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("village_id", UUID.class)),
                row.getInt("seq"),
                row.getObject("posted_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("places"),
                row.getString("rule"),
                looks);
    }
}
