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
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.RemarkId;
import vn.chungtay.campaigns.model.Remark;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;

/** What supervisors found, as far as the caller may see the place; an answer is given once. */
@Repository
public class RemarkStore {

    private static final String SELECT =
            """
            select r.*, h.code, coalesce(u.full_name, '') as by_name, coalesce(w.full_name, '') as answered_name
            from campaigns.remark r
            left join campaigns.entry e on e.id = r.entry_id
            left join registry.pub_household h on h.id = e.household_id
            left join identity.pub_user u on u.id = r.recorded_by
            left join identity.pub_user w on w.id = r.answered_by
            """;

    private static final String WANTED =
            """
            where r.campaign_id = :campaign and (not :open or r.answer is null)
                and (:words = '' or platform.fold(concat_ws(' ', r.agency, r.said, r.answer, h.code, u.full_name))
                    like '%' || platform.fold(:words) || '%')
            """;

    private final JdbcClient jdbc;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many wait for an answer, and for how many it is late. */
    public record Count(int open, int overdue) {}

    public void add(Remark it) {
        jdbc.sql(
                        """
                        insert into campaigns.remark (id, campaign_id, village_id, entry_id, agency, found_on, said, due_on)
                        values (:id, :campaign, cast(:village as uuid), cast(:entry as uuid), :agency, :on, :said, :due)
                        """)
                .param("id", it.id().value())
                .param("campaign", it.campaign().value())
                .param("village", it.place().map(UnitId::value).orElse(null))
                .param("entry", it.about().map(EntryId::value).orElse(null))
                .param("agency", it.agency())
                .param("on", it.foundOn())
                .param("said", it.said())
                .param("due", it.dueOn())
                .update();
    }

    /** @return false if it is answered already */
    public boolean answer(RemarkId id, String text, LocalDate on) {
        return jdbc.sql(
                        """
                        update campaigns.remark set answer = ?, answered_on = ?, answered_by = platform.caller()
                        where id = ? and answer is null
                        """)
                .params(text, on, id.value())
                .update() == 1;
    }

    public Optional<Remark> find(RemarkId id) {
        return jdbc.sql(SELECT + "where r.id = ?").param(id.value()).query((row, _) -> remark(row)).optional();
    }

    /** Who found it. */
    public UserId foundBy(RemarkId id) {
        return new UserId(jdbc.sql("select recorded_by from campaigns.remark where id = ?")
                .param(id.value())
                .query(UUID.class)
                .single());
    }

    /** Of a review, open ones first by their last day. */
    public List<Remark> of(CampaignId campaign, boolean onlyOpen, String words, int offset, int limit) {
        return asked(SELECT + WANTED + " order by r.answer is not null, r.due_on, r.recorded_at offset :offset limit :limit",
                        campaign, onlyOpen, words)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> remark(row))
                .list();
    }

    public int count(CampaignId campaign, boolean onlyOpen, String words) {
        return asked("select count(*) from (" + SELECT + WANTED + ") r", campaign, onlyOpen, words).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, CampaignId campaign, boolean onlyOpen, String words) {
        return jdbc.sql(sql).param("campaign", campaign.value()).param("open", onlyOpen).param("words", words.strip());
    }

    /** In all reviews that the caller sees. */
    public Count waiting(LocalDate today) {
        return jdbc.sql(
                        """
                        select count(*) as open, count(*) filter (where due_on < :today) as overdue
                        from campaigns.remark where answer is null
                        """)
                .param("today", today)
                .query((row, _) -> new Count(row.getInt("open"), row.getInt("overdue")))
                .single();
    }

    /** The review where an answer is due first. */
    public Optional<CampaignId> nextWaiting() {
        return jdbc.sql("select campaign_id from campaigns.remark where answer is null order by due_on, campaign_id limit 1")
                .query((row, _) -> new CampaignId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static Remark remark(ResultSet row) throws SQLException {
        var village = row.getObject("village_id", UUID.class);
        var entry = row.getObject("entry_id", UUID.class);
        var code = row.getString("code");
        var answer = row.getString("answer");
        return new Remark(
                new RemarkId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                village == null ? null : new UnitId(village),
                entry == null ? null : new EntryId(entry),
                code == null ? "" : code,
                row.getString("agency"),
                row.getString("by_name"),
                row.getObject("found_on", LocalDate.class),
                row.getString("said"),
                row.getObject("due_on", LocalDate.class),
                answer == null
                        ? null
                        : new Remark.Reply(answer, row.getObject("answered_on", LocalDate.class), row.getString("answered_name")));
    }
}
