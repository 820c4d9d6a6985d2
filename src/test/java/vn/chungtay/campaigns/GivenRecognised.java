package vn.chungtay.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.HouseholdRow;

/**
 * A list of results with number and date, written straight into its tables: papers and certificates are looked at from
 * where the decision has been taken, whatever way led there.
 */
@Component
public class GivenRecognised {

    public static final LocalDate DECIDED = LocalDate.of(2026, 11, 20);
    public static final LocalDate EFFECTIVE = LocalDate.of(2026, 11, 21);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    GivenRecognised(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Everybody of the review who was looked at, with the class that was found. */
    public DecisionId recognised(CampaignId campaign, int seq, String number) {
        return decided(drafted(campaign, seq), number);
    }

    /** What happens to a list at the end of its way. */
    public DecisionId decided(DecisionId id, String number) {
        as("""
                update campaigns.decision set state = 'RECOGNISED', number = ?, decided_on = ?, effective_from = ?, content_hash = 'x'
                where id = ?
                """, number, DECIDED, EFFECTIVE, id.value());
        return id;
    }

    /** The same list before it is signed. */
    public DecisionId drafted(CampaignId campaign, int seq) {
        var id = DecisionId.next();
        as("""
                insert into campaigns.decision (id, campaign_id, unit_id, seq, state)
                select ?, id, unit_id, ?, 'DRAFT' from campaigns.campaign where id = ?
                """, id.value(), seq, campaign.value());
        as("""
                insert into campaigns.decided (decision_id, entry_id, assessment_id, village_id, household_id, household_code,
                    head_name, persons, class_before, class_after, movement)
                select ?, e.entry_id, e.assessment_id, e.village_id, e.household_id, h.code, p.full_name, s.persons, e.class_before,
                    e.result, 'STAYS_POOR'
                from campaigns.entry_standing e
                join registry.pub_household h on h.id = e.household_id
                join registry.pub_standing s on s.household_id = e.household_id and s.valid_to is null
                join registry.pub_person p on p.id = s.head_id
                where e.campaign_id = ? and e.assessment_id is not null
                """, id.value(), campaign.value());
        return id;
    }

    /** As the list says a class for one household that the standard did not find, for stories about lists alone. */
    public void listedAs(DecisionId list, UUID household, String povertyClass) {
        as("update campaigns.decided set class_after = ? where decision_id = ? and household_id = ?", povertyClass, list.value(), household);
    }

    /** Gives the head a number that nobody else has, and tells it. */
    public String numbered(HouseholdRow household) {
        var number = "001" + "%09d".formatted(Math.floorMod(household.id().value().hashCode(), 1_000_000_000));
        as("update registry.person set national_id = ? where id = ?", number, household.members().getFirst().id().value());
        return number;
    }

    public <T> List<T> ask(String sql, Class<T> type, Object... values) {
        return asked(() -> jdbc.sql(sql).params(values).query(type).list());
    }

    private void as(String sql, Object... values) {
        asked(() -> jdbc.sql(sql).params(values).update());
    }

    private <T> T asked(Supplier<T> work) {
        try {
            return Caller.SYSTEM.call(() -> transaction.execute(_ -> work.get()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
