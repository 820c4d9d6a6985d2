package vn.chungtay.campaigns.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.CampaignKind;
import vn.chungtay.campaigns.model.EntryReason;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.LeftWhy;
import vn.chungtay.campaigns.model.RosterChange;
import vn.chungtay.campaigns.model.VillageProgress;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;

/** The list of households to be reviewed, and how it differs from the registry of today. */
@Repository
public class RosterStore {

    /** Who belongs on the list by the registry: those of a low class, and who registered to escape in that year. */
    private static final String DUE =
            """
            select s.household_id, s.village_id, nullif(s.class, 'UNCLASSIFIED') as class_before,
                   case when s.class in ('POOR', 'NEAR_POOR', 'AVERAGE_STANDARD') then s.class else 'ESCAPE' end as reason
            from registry.pub_standing s
            where s.village_id = any (:here)
                and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
                and (s.class in ('POOR', 'NEAR_POOR', 'AVERAGE_STANDARD') or exists (
                    select from registry.pub_escape_registration r
                    where r.household_id = s.household_id and r.year = :year))
            """;

    /** What the registry of that day says of households that are on the list or, in the yearly review, should be. */
    private static final String CHANGES =
            """
            with due as (%s and :periodic),
                listed as (select * from campaigns.entry where campaign_id = :campaign)
            select e.id as entry_id, coalesce(e.household_id, d.household_id) as household_id,
                   coalesce(d.village_id, s.village_id) as now_in, coalesce(d.reason, e.reason) as reason,
                   case
                       when e.id is null then 'ENTERED'
                       when e.left_on is not null then 'RETURNED'
                       when s.village_id is null and exists (select from registry.pub_household_event h
                           where h.household_id = e.household_id and h.kind = 'MERGED_INTO')
                           then 'MERGED'
                       when s.village_id is null and exists (select from registry.pub_household_event h
                           where h.household_id = e.household_id and h.kind = 'DISSOLVED')
                           then 'DISSOLVED'
                       when s.village_id = any (:here) then 'MOVED_WITHIN'
                       else 'MOVED_OUT'
                   end as kind
            from listed e
            full join due d on d.household_id = e.household_id
            left join registry.pub_standing s on s.household_id = coalesce(e.household_id, d.household_id)
                and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
            where e.id is null
                or e.left_on is null and (s.village_id is null or s.village_id <> all (:here) or s.village_id <> e.village_id)
                or e.left_on is not null and s.village_id = any (:here) and (e.left_why <> 'WITHDRAWN' or d.household_id is not null)
            """.formatted(DUE);

    private final JdbcClient jdbc;

    RosterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts everybody on the list whom the registry of that day says to review; returns how many. */
    public int list(CampaignId campaign, int year, Collection<UnitId> here, LocalDate day) {
        return jdbc.sql("with due as (" + DUE + ")"
                        + """
                        insert into campaigns.entry (id, campaign_id, village_id, household_id, reason, class_before, listed_on)
                        select gen_random_uuid(), :campaign, village_id, household_id, reason, class_before, :day from due
                        on conflict on constraint uniq$entry_once do nothing
                        """)
                .param("campaign", campaign.value())
                .param("year", year)
                .param("here", ids(here))
                .param("day", day)
                .update();
    }

    /** @return the entry; the one that is there already if the household is on the list */
    public EntryId add(
            CampaignId campaign, UnitId village, HouseholdId household, EntryReason reason, LocalDate day) {
        jdbc.sql(
                        """
                        insert into campaigns.entry (id, campaign_id, village_id, household_id, reason, class_before, listed_on)
                        select gen_random_uuid(), :campaign, :village, :household, :reason, (
                            select nullif(class, 'UNCLASSIFIED') from registry.pub_standing s
                            where s.household_id = :household and s.valid_from <= :day
                                and (s.valid_to is null or s.valid_to >= :day)), :day
                        on conflict on constraint uniq$entry_once do nothing
                        """)
                .param("campaign", campaign.value())
                .param("village", village.value())
                .param("household", household.value())
                .param("reason", reason.name())
                .param("day", day)
                .update();
        return jdbc.sql("select id from campaigns.entry where campaign_id = ? and household_id = ?")
                .params(campaign.value(), household.value())
                .query((row, _) -> new EntryId(row.getObject(1, UUID.class)))
                .single();
    }

    /**
     * How the list differs from the registry of that day: households that moved, ended or came since. Nobody comes on the
     * list of a month by the registry, because a household asks for that review.
     *
     * @param here villages that the review is about on that day
     */
    public List<RosterChange> changes(Campaign campaign, Collection<UnitId> here, LocalDate day) {
        return jdbc.sql(CHANGES)
                .param("campaign", campaign.id().value())
                .param("year", campaign.year())
                .param("periodic", campaign.kind() == CampaignKind.PERIODIC)
                .param("here", ids(here))
                .param("day", day)
                .query((row, _) -> {
                    var entry = row.getObject("entry_id", UUID.class);
                    var nowIn = row.getObject("now_in", UUID.class);
                    return new RosterChange(
                            RosterChange.Kind.valueOf(row.getString("kind")),
                            new HouseholdId(row.getObject("household_id", UUID.class)),
                            entry == null ? null : new EntryId(entry),
                            nowIn == null ? null : new UnitId(nowIn),
                            EntryReason.valueOf(row.getString("reason")));
                })
                .list();
    }

    public void leave(EntryId entry, LeftWhy why, LocalDate on) {
        jdbc.sql("update campaigns.entry set left_on = ?, left_why = ? where id = ? and left_on is null")
                .params(on, why.name(), entry.value())
                .update();
    }

    /** The household is on the list again, with all that was done about it. */
    public void comeBack(EntryId entry, UnitId village, EntryReason reason) {
        jdbc.sql(
                        """
                        update campaigns.entry set left_on = null, left_why = null, village_id = :village, reason = :reason,
                            requested_on = case when :reason = 'REQUEST' then requested_on end
                        where id = :entry
                        """)
                .param("entry", entry.value())
                .param("village", village.value())
                .param("reason", reason.name())
                .update();
    }

    public void move(EntryId entry, UnitId village) {
        jdbc.sql("update campaigns.entry set village_id = ? where id = ?").params(village.value(), entry.value()).update();
    }

    /** How far each village of the review is, also those without a household on the list. */
    public List<VillageProgress> progress(CampaignId campaign) {
        var states = new LinkedHashMap<UUID, Map<EntryState, Integer>>();
        var uncaused = new LinkedHashMap<UUID, Integer>();
        jdbc.sql(
                        """
                        select village_id, state, count(*) as households,
                               count(*) filter (where result = 'POOR' and causes = 0 and state not in ('LEFT', 'DECIDED')) as uncaused
                        from campaigns.entry_standing where campaign_id = ? group by village_id, state
                        """)
                .param(campaign.value())
                .query(row -> {
                    var village = row.getObject("village_id", UUID.class);
                    states.computeIfAbsent(village, _ -> new EnumMap<>(EntryState.class))
                            .put(EntryState.valueOf(row.getString("state")), row.getInt("households"));
                    uncaused.merge(village, row.getInt("uncaused"), Integer::sum);
                });
        return jdbc.sql(
                        """
                        select v.village_id, v.closed_on,
                               (select count(*) from campaigns.investigator i
                                where i.campaign_id = v.campaign_id and i.village_id = v.village_id) as investigators
                        from campaigns.village v where v.campaign_id = ?
                        """)
                .param(campaign.value())
                .query((row, _) -> {
                    var village = row.getObject("village_id", UUID.class);
                    return new VillageProgress(
                            new UnitId(village),
                            states.getOrDefault(village, Map.of()),
                            uncaused.getOrDefault(village, 0),
                            row.getInt("investigators"),
                            row.getObject("closed_on", LocalDate.class));
                })
                .list();
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
