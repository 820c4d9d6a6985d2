package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.ObjectionId;
import vn.chungtay.campaigns.PostingId;
import vn.chungtay.campaigns.model.Objection;
import vn.chungtay.campaigns.model.Objection.Answer;
import vn.chungtay.campaigns.model.Objection.Result;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentId;

/** What people have against posted lists; an answer is given once. */
@Repository
public class ObjectionStore {

    private static final String SELECT =
            """
            select o.*, g.campaign_id, g.village_id, h.code, p.full_name
            from campaigns.objection o
            join campaigns.posting g on g.id = o.posting_id
            left join campaigns.entry e on e.id = o.entry_id
            left join registry.pub_household h on h.id = e.household_id
            left join registry.pub_standing s on s.household_id = e.household_id
                and s.valid_from <= o.received_on and (s.valid_to is null or s.valid_to >= o.received_on)
            left join registry.pub_person p on p.id = s.head_id
            """;

    private static final String WANTED =
            """
            where g.campaign_id = :campaign and g.village_id = any (:villages)
                and (not :open or o.outcome is null)
                and (:words = '' or platform.fold(concat_ws(' ', o.by_whom, o.said, h.code, p.full_name))
                    like '%' || platform.fold(:words) || '%')
            """;

    private final JdbcClient jdbc;

    ObjectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many wait for an answer, and for how many it is late. */
    public record Count(int open, int overdue) {}

    public void add(Objection it) {
        jdbc.sql(
                        """
                        insert into campaigns.objection
                            (id, posting_id, entry_id, received_on, by_whom, contact, said, late, due_on)
                        values (:id, :posting, cast(:entry as uuid), :on, :who, :contact, :said, :late, :due)
                        """)
                .param("id", it.id().value())
                .param("posting", it.posting().value())
                .param("entry", it.about().map(EntryId::value).orElse(null))
                .param("on", it.receivedOn())
                .param("who", it.byWhom())
                .param("contact", it.contact())
                .param("said", it.said())
                .param("late", it.late())
                .param("due", it.dueOn())
                .update();
    }

    /**
     * @param entry the household that was missing and is on the list now; else as it was
     * @param look of the re-check, if there was one
     * @return false if it is answered already
     */
    public boolean answer(ObjectionId id, Answer answer, @Nullable EntryId entry, @Nullable AssessmentId look) {
        return jdbc.sql(
                        """
                        update campaigns.objection set outcome = :result, answer = :text, answered_on = :on,
                            answered_by = platform.caller(), entry_id = coalesce(cast(:entry as uuid), entry_id),
                            assessment_id = cast(:look as uuid)
                        where id = :id and outcome is null
                        """)
                .param("id", id.value())
                .param("result", answer.result().name())
                .param("text", answer.text())
                .param("on", answer.on())
                .param("entry", Optional.ofNullable(entry).map(EntryId::value).orElse(null))
                .param("look", Optional.ofNullable(look).map(AssessmentId::value).orElse(null))
                .update() == 1;
    }

    public Optional<Objection> find(ObjectionId id) {
        return jdbc.sql(SELECT + "where o.id = ?").param(id.value()).query((row, _) -> objection(row)).optional();
    }

    public List<Objection> of(PostingId posting) {
        return jdbc.sql(SELECT + "where o.posting_id = ? order by o.received_on, o.recorded_at")
                .param(posting.value())
                .query((row, _) -> objection(row))
                .list();
    }

    /** Of a review, open ones first by their last day. */
    public List<Objection> of(
            CampaignId campaign, Collection<UnitId> villages, boolean onlyOpen, String words, int offset, int limit) {
        return asked(SELECT + WANTED + " order by o.outcome is not null, o.due_on, o.recorded_at offset :offset limit :limit",
                        campaign, villages, onlyOpen, words)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> objection(row))
                .list();
    }

    public int count(CampaignId campaign, Collection<UnitId> villages, boolean onlyOpen, String words) {
        return asked("select count(*) from (" + SELECT + WANTED + ") o", campaign, villages, onlyOpen, words)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(
            String sql, CampaignId campaign, Collection<UnitId> villages, boolean onlyOpen, String words) {
        return jdbc.sql(sql)
                .param("campaign", campaign.value())
                .param("villages", villages.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("open", onlyOpen)
                .param("words", words.strip());
    }

    /** In a review, or in one village of it, those that came in time and wait for their answer. */
    public int unanswered(CampaignId campaign, @Nullable UnitId village) {
        return jdbc.sql(
                        """
                        select count(*) from campaigns.objection o join campaigns.posting g on g.id = o.posting_id
                        where g.campaign_id = :campaign and (cast(:village as uuid) is null or g.village_id = :village)
                            and o.outcome is null and not o.late
                        """)
                .param("campaign", campaign.value())
                .param("village", Optional.ofNullable(village).map(UnitId::value).orElse(null))
                .query(Integer.class)
                .single();
    }

    /** In all villages of the caller. */
    public Count waiting(LocalDate today) {
        return jdbc.sql(
                        """
                        select count(*) as open, count(*) filter (where o.due_on < :today) as overdue
                        from campaigns.objection o where o.outcome is null
                        """)
                .param("today", today)
                .query((row, _) -> new Count(row.getInt("open"), row.getInt("overdue")))
                .single();
    }

    /** The review in which objections of the caller's villages wait, the one whose answer is due first. */
    public Optional<CampaignId> nextWaiting() {
        return jdbc.sql(
                        """
                        select g.campaign_id from campaigns.objection o join campaigns.posting g on g.id = o.posting_id
                        where o.outcome is null order by o.due_on, g.campaign_id limit 1
                        """)
                .query((row, _) -> new CampaignId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static Objection objection(ResultSet row) throws SQLException {
        var entry = row.getObject("entry_id", UUID.class);
        var name = row.getString("full_name");
        var code = row.getString("code");
        var result = row.getString("outcome");
        return new Objection(
                new ObjectionId(row.getObject("id", UUID.class)),
                new PostingId(row.getObject("posting_id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("village_id", UUID.class)),
                entry == null ? null : new EntryId(entry),
                name != null ? name : code != null ? code : "",
                row.getObject("received_on", LocalDate.class),
                row.getString("by_whom"),
                row.getString("contact"),
                row.getString("said"),
                row.getBoolean("late"),
                row.getObject("due_on", LocalDate.class),
                result == null
                        ? null
                        : new Answer(
                                Result.valueOf(result), row.getString("answer"), row.getObject("answered_on", LocalDate.class)));
    }
}
