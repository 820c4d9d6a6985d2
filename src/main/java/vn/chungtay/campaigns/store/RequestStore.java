package vn.chungtay.campaigns.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;

/** Households that are on a list because they asked for it. */
@Repository
public class RequestStore {

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a household lives. */
    public record Living(HouseholdId household, UnitId village) {}

    /** The household with this code as it was typed, or in capitals, if it lives on that day where the caller may see it. */
    public Optional<Living> living(String code, LocalDate day) {
        return jdbc.sql(
                        """
                        select h.id, s.village_id from registry.pub_household h
                        join registry.pub_standing s on s.household_id = h.id
                            and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
                        where h.code in (:code, upper(:code))
                        order by h.code = :code desc
                        limit 1
                        """)
                .param("code", code)
                .param("day", day)
                .query((row, _) -> new Living(
                        new HouseholdId(row.getObject(1, UUID.class)), new UnitId(row.getObject(2, UUID.class))))
                .optional();
    }

    /** @return the entry; empty if the household is on the list already */
    public Optional<EntryId> list(CampaignId campaign, Living it, LocalDate requestedOn, LocalDate today) {
        return jdbc.sql(
                        """
                        insert into campaigns.entry as e
                            (id, campaign_id, village_id, household_id, reason, class_before, listed_on, requested_on)
                        values (gen_random_uuid(), :campaign, :village, :household, 'REQUEST', (
                            select nullif(class, 'UNCLASSIFIED') from registry.pub_standing s
                            where s.household_id = :household and s.valid_from <= :today
                                and (s.valid_to is null or s.valid_to >= :today)), :today, :requested)
                        on conflict on constraint uniq$entry_once do update
                            set left_on = null, left_why = null, village_id = excluded.village_id, reason = 'REQUEST',
                                requested_on = excluded.requested_on
                            where e.left_on is not null
                        returning id
                        """)
                .param("campaign", campaign.value())
                .param("village", it.village().value())
                .param("household", it.household().value())
                .param("requested", requestedOn)
                .param("today", today)
                .query((row, _) -> new EntryId(row.getObject(1, UUID.class)))
                .optional();
    }
}
