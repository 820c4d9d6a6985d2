package vn.chungtay.campaigns.store;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.hint.HintNote;
import vn.chungtay.campaigns.model.hint.ReviewHint;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.survey.SheetId;

/** Sheets that were handed in, as hints look at them, and what was said to hints. */
@Repository
public class HintStore {

    private final JdbcClient jdbc;

    HintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param seconds that it took, on devices the time it lay open; absent before it is handed in, @param look by which it was taken in; absent before */
    public record HandedIn(
            EntryId entry, UnitId village, SheetId sheet, UserId by, String byName, OptionalLong seconds, @Nullable AssessmentId look) {}

    /**
     * The last sheet of each household that stays on the list, in the order of handing in.
     *
     * @param drafts who begun sheets that count also before; nobody if absent
     */
    public List<HandedIn> handedIn(CampaignId campaign, @Nullable UserId drafts) {
        return jdbc.sql(
                        """
                        select t.entry_id, e.village_id, t.sheet_id, coalesce(t.handed_in_by, t.begun_by) as by_id, coalesce(u.full_name, '') as by_name,
                               case when t.handed_in_at is not null then coalesce(
                                   (select v.seconds from fieldwork.pub_visit_time v where v.sheet_id = t.sheet_id),
                                   cast(extract(epoch from t.handed_in_at - t.begun_at) as bigint)) end as seconds, t.assessment_id
                        from campaigns.sheet t
                        join campaigns.entry e on e.id = t.entry_id
                        left join identity.pub_user u on u.id = coalesce(t.handed_in_by, t.begun_by)
                        where e.campaign_id = :campaign and e.left_on is null
                            and (t.handed_in_by is not null or t.begun_by = cast(:drafts as uuid))
                            and not exists (select from campaigns.sheet n where n.entry_id = t.entry_id and n.seq > t.seq
                                and (n.handed_in_by is not null or n.begun_by = cast(:drafts as uuid)))
                        order by t.handed_in_at, t.begun_at, t.entry_id
                        """)
                .param("campaign", campaign.value())
                .param("drafts", drafts == null ? null : drafts.value())
                .query((row, _) -> {
                    var seconds = row.getObject("seconds", Long.class);
                    var look = row.getObject("assessment_id", UUID.class);
                    return new HandedIn(
                            new EntryId(row.getObject("entry_id", UUID.class)),
                            new UnitId(row.getObject("village_id", UUID.class)),
                            new SheetId(row.getObject("sheet_id", UUID.class)),
                            new UserId(row.getObject("by_id", UUID.class)),
                            row.getString("by_name"),
                            seconds == null ? OptionalLong.empty() : OptionalLong.of(seconds),
                            look == null ? null : new AssessmentId(look));
                })
                .list();
    }

    /**
     * What hints are counted from, so that nobody counts again what has not changed.
     *
     * @param drafts how many sheets of the one asked about are not handed in; what stands on these changes without a trace here
     * @param mark another one whenever a sheet is handed in, taken in or returned, or a household leaves the list
     */
    public record Basis(int drafts, String mark) {}

    public Basis basis(CampaignId campaign, @Nullable UserId drafts) {
        return jdbc.sql(
                        """
                        select count(*) filter (where t.handed_in_by is null and t.begun_by = cast(:drafts as uuid)) as drafts,
                               count(t.handed_in_by) || ':' || coalesce(sum(hashtextextended(concat_ws(':', t.sheet_id, e.village_id,
                                   t.revision, t.handed_in_at, t.assessment_id), 0)) filter (where t.handed_in_by is not null), 0) as mark
                        from campaigns.sheet t join campaigns.entry e on e.id = t.entry_id
                        where e.campaign_id = :campaign and e.left_on is null
                        """)
                .param("campaign", campaign.value())
                .param("drafts", drafts == null ? null : drafts.value())
                .query((row, _) -> new Basis(row.getInt("drafts"), row.getString("mark")))
                .single();
    }

    public void add(CampaignId campaign, ReviewHint it, String said) {
        jdbc.sql(
                        """
                        insert into campaigns.hint_note (id, campaign_id, scope, scope_id, kind, block, hits, looked_at, said)
                        values (:id, :campaign, :scope, :whose, :kind, :block, :hits, :of, :said)
                        """)
                .param("id", UUID.randomUUID())
                .param("campaign", campaign.value())
                .param("scope", it.scope().name())
                .param("whose", it.of())
                .param("kind", it.hint().kind().name())
                .param("block", it.block())
                .param("hits", it.hint().hits())
                .param("of", it.hint().of())
                .param("said", said)
                .update();
    }

    /** The latest first. */
    public List<HintNote> notes(CampaignId campaign) {
        return jdbc.sql(
                        """
                        select n.*, coalesce(u.full_name, '') as by_name,
                               case n.scope when 'INVESTIGATOR' then n.noted_by = n.scope_id
                                   else not exists (
                                       select from campaigns.sheet t join campaigns.entry e on e.id = t.entry_id
                                       where e.campaign_id = n.campaign_id and e.village_id = n.scope_id
                                           and t.handed_in_at <= n.noted_at and t.handed_in_by <> n.noted_by) end as own,
                               cast(n.noted_at at time zone 'Asia/Ho_Chi_Minh' as date) as noted_on
                        from campaigns.hint_note n left join identity.pub_user u on u.id = n.noted_by
                        where n.campaign_id = ? order by n.noted_at desc
                        """)
                .param(campaign.value())
                .query((row, _) -> new HintNote(
                        ReviewHint.Scope.valueOf(row.getString("scope")),
                        row.getObject("scope_id", UUID.class),
                        row.getString("kind"),
                        row.getString("block"),
                        row.getLong("hits"),
                        row.getLong("looked_at"),
                        row.getString("said"),
                        row.getString("by_name"),
                        row.getObject("noted_on", LocalDate.class),
                        row.getBoolean("own")))
                .list();
    }
}
