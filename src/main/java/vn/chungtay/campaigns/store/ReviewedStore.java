package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.ReviewedHousehold;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.standards.PovertyClass;

/** Households with the result of a look, with their heads of a day. */
@Repository
public class ReviewedStore {

    private static final String SELECT =
            """
            select n.entry_id, n.household_id, n.class_before, n.state, n.assessment_id as look_now, n.result as result_now,
                   l.assessment_id, l.result, l.looked_on, h.code, p.full_name, s.persons
            from campaigns.look l
            join campaigns.entry_standing n on n.entry_id = l.entry_id
            join registry.pub_household h on h.id = n.household_id
            left join registry.pub_standing s on s.household_id = n.household_id
                and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)
            left join registry.pub_person p on p.id = s.head_id
            """;

    private static final String ORDER = " order by platform.fold(coalesce(p.full_name, '')), h.code";

    private final JdbcClient jdbc;

    ReviewedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the village that stand there now, with their last look. */
    public List<ReviewedHousehold> standing(CampaignId campaign, UnitId village, Collection<EntryState> states, LocalDate day) {
        return jdbc.sql(SELECT
                        + """
                        where n.campaign_id = :campaign and n.village_id = :village and n.state = any (:states)
                            and l.assessment_id = n.assessment_id
                        """
                        + ORDER)
                .param("campaign", campaign.value())
                .param("village", village.value())
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .param("day", day)
                .query((row, _) -> household(row))
                .list();
    }

    /** Those of these looks, whatever has become of them since. */
    public List<ReviewedHousehold> of(Collection<AssessmentId> looks, LocalDate day) {
        return jdbc.sql(SELECT + " where l.assessment_id = any (:looks)" + ORDER)
                .param("looks", looks.stream().map(AssessmentId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, _) -> household(row))
                .list();
    }

    private static ReviewedHousehold household(ResultSet row) throws SQLException {
        var name = row.getString("full_name");
        var now = row.getObject("look_now", UUID.class);
        return new ReviewedHousehold(
                new EntryId(row.getObject("entry_id", UUID.class)),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                row.getString("code"),
                name == null ? "" : name,
                row.getInt("persons"),
                povertyClass(row.getString("class_before")),
                new AssessmentId(row.getObject("assessment_id", UUID.class)),
                row.getObject("looked_on", LocalDate.class),
                povertyClass(row.getString("result")),
                EntryState.valueOf(row.getString("state")),
                now == null ? null : new AssessmentId(now),
                povertyClass(row.getString("result_now")));
    }

    private static @Nullable PovertyClass povertyClass(@Nullable String name) {
        return name == null || name.equals("UNDECIDED") ? null : PovertyClass.valueOf(name);
    }
}
