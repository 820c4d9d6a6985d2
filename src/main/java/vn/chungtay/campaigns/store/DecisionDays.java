package vn.chungtay.campaigns.store;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.geography.UnitId;

/** What bounds the number and the days that a list for recognition can be given. */
@Repository
public class DecisionDays {

    private final JdbcClient jdbc;

    DecisionDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last day on which somebody looked at a household of the list. */
    public Optional<LocalDate> lastLook(DecisionId id) {
        return jdbc.sql(
                        """
                        select max(l.looked_on) from campaigns.decided d
                        join campaigns.look l on l.assessment_id = d.assessment_id where d.decision_id = ?
                        """)
                .param(id.value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** The last day on which a household of the list was posted. */
    public Optional<LocalDate> lastPosted(DecisionId id) {
        return jdbc.sql(
                        """
                        select max(g.last_day) from campaigns.decided d
                        join campaigns.posted p on p.entry_id = d.entry_id
                        join campaigns.posting g on g.id = p.posting_id where d.decision_id = ?
                        """)
                .param(id.value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** The day after the last one on which a class of its households begins by a recognised list. */
    public Optional<LocalDate> firstFree(DecisionId id) {
        return jdbc.sql(
                        """
                        select max(r.effective_from) + 1 from campaigns.decided d
                        join campaigns.decided o on o.household_id = d.household_id
                        join campaigns.decision r on r.id = o.decision_id and r.state = 'RECOGNISED'
                        where d.decision_id = ?
                        """)
                .param(id.value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /** Whether a recognised list of the commune and year has this number already. */
    public boolean numberTaken(UnitId commune, String number, int year) {
        return jdbc.sql(
                        """
                        select exists (select from campaigns.decision d join campaigns.campaign c on c.id = d.campaign_id
                            where c.unit_id = ? and d.number = ? and extract(year from d.decided_on) = ?)
                        """)
                .params(commune.value(), number, year)
                .query(Boolean.class)
                .single();
    }
}
