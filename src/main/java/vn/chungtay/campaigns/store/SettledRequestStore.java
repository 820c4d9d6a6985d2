package vn.chungtay.campaigns.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.model.request.Asked;
import vn.chungtay.campaigns.model.request.ReviewRequestId;

/** Requests of the public page that are settled: answered by a recognised result, refused in writing, or taken back. */
@Repository
public class SettledRequestStore {

    private final JdbcClient jdbc;

    SettledRequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What people said of themselves is gone afterwards.
     *
     * @param settled on this day or before
     * @return those that still had it
     */
    public List<ReviewRequestId> clear(LocalDate settled, LocalDate today) {
        return jdbc.sql(
                        """
                        update campaigns.review_request r
                        set full_name = :nobody, born_in = null, national_id = null, phone = '', address = '', persons = null,
                            circumstances = '', cleared_on = :today, version = r.version + 1
                        from campaigns.request_standing s
                        where s.id = r.id and r.channel = 'PUBLIC' and r.cleared_on is null
                            and s.state in ('ANSWERED', 'REFUSED', 'WITHDRAWN')
                            and coalesce(r.withdrawn_on, r.refusal_on,
                                (select max(d.decided_on) from campaigns.decided x join campaigns.decision d on d.id = x.decision_id
                                 where x.entry_id = r.entry_id and d.state = 'RECOGNISED'),
                                (select e.left_on from campaigns.entry e where e.id = r.entry_id)) <= :settled
                        returning r.id
                        """)
                .param("nobody", Asked.CLEARED)
                .param("today", today)
                .param("settled", settled)
                .query((row, _) -> new ReviewRequestId(row.getObject(1, UUID.class)))
                .list();
    }
}
