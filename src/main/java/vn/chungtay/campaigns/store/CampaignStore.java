package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.CampaignKind;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.standards.StandardId;

/** Reviews and the villages that take part. */
@Repository
public class CampaignStore {

    private final JdbcClient jdbc;

    CampaignStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if there is one of this kind and time in the commune already; then nothing is written */
    public boolean open(Campaign it, Collection<UnitId> villages) {
        var added = jdbc.sql(
                        """
                        insert into campaigns.campaign (id, unit_id, kind, year, month, opens_on, closes_on, standard_id, basis)
                        values (:id, :unit, :kind, :year, cast(:month as int), :opens, :closes, cast(:standard as text), :basis)
                        on conflict on constraint uniq$campaign_one do nothing
                        """)
                .param("id", it.id().value())
                .param("unit", it.unit().value())
                .param("kind", it.kind().name())
                .param("year", it.year())
                .param("month", it.month())
                .param("opens", it.opensOn())
                .param("closes", it.closesOn())
                .param("standard", it.standard().map(StandardId::value).orElse(null))
                .param("basis", it.basis())
                .update();
        if (added == 0) return false;
        take(it.id(), villages);
        return true;
    }

    /** These villages take part; those that do already stay as they are. */
    public void take(CampaignId id, Collection<UnitId> villages) {
        jdbc.sql("insert into campaigns.village (campaign_id, village_id) select ?, unnest(?::uuid[]) on conflict do nothing")
                .params(id.value(), villages.stream().map(UnitId::value).toArray(UUID[]::new))
                .update();
    }

    public Optional<Campaign> find(CampaignId id) {
        return jdbc.sql("select * from campaigns.campaign where id = ?")
                .param(id.value())
                .query((row, _) -> campaign(row))
                .optional();
    }

    /** Reviews of these units, the latest first. */
    public List<Campaign> of(Collection<UnitId> units) {
        return jdbc.sql(
                        """
                        select * from campaigns.campaign where unit_id = any (:units)
                        order by year desc, month desc nulls first, opened_at desc
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> campaign(row))
                .list();
    }

    /** Reviews that began by that day, are not finished and have this household on their list. */
    public List<Campaign> unfinished(HouseholdId household, LocalDate day) {
        return jdbc.sql(
                        """
                        select c.* from campaigns.campaign c
                        join campaigns.entry e on e.campaign_id = c.id
                        where e.household_id = :household and e.left_on is null
                            and c.opens_on <= :day and (c.finished_on is null or exists (
                                select from campaigns.complaint_standing s where s.entry_id = e.id and s.state = 'TO_CORRECT'))
                        order by c.opens_on
                        """)
                .param("household", household.value())
                .param("day", day)
                .query((row, _) -> campaign(row))
                .list();
    }

    public List<UnitId> villages(CampaignId id) {
        return jdbc.sql("select village_id from campaigns.village where campaign_id = ?")
                .param(id.value())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    /** @return false if it was closed before */
    public boolean close(CampaignId id, UnitId village, LocalDate on) {
        return jdbc.sql(
                        """
                        update campaigns.village set closed_on = ?, closed_by = platform.caller()
                        where campaign_id = ? and village_id = ? and closed_on is null
                        """)
                .params(on, id.value(), village.value())
                .update() == 1;
    }

    public void reopen(CampaignId id, UnitId village) {
        jdbc.sql("update campaigns.village set closed_on = null, closed_by = null where campaign_id = ? and village_id = ?")
                .params(id.value(), village.value())
                .update();
    }

    /** @return false if somebody changed it since */
    public boolean finish(Campaign it, LocalDate on) {
        return jdbc.sql(
                        """
                        update campaigns.campaign set finished_on = ?, version = version + 1
                        where id = ? and version = ? and finished_on is null
                        """)
                .params(on, it.id().value(), it.version())
                .update() == 1;
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        var standard = row.getString("standard_id");
        return new Campaign(
                new CampaignId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                CampaignKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getObject("month", Integer.class),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                standard == null ? null : new StandardId(standard),
                row.getString("basis"),
                row.getObject("finished_on", LocalDate.class),
                row.getInt("version"));
    }
}
