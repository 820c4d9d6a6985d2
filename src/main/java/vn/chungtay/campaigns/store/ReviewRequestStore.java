package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.request.Asked;
import vn.chungtay.campaigns.model.request.Channel;
import vn.chungtay.campaigns.model.request.Reference;
import vn.chungtay.campaigns.model.request.RequestState;
import vn.chungtay.campaigns.model.request.ReviewRequest;
import vn.chungtay.campaigns.model.request.ReviewRequest.Due;
import vn.chungtay.campaigns.model.request.ReviewRequest.Found;
import vn.chungtay.campaigns.model.request.ReviewRequest.Refusal;
import vn.chungtay.campaigns.model.request.ReviewRequestId;
import vn.chungtay.campaigns.model.request.Wish;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.HouseholdId;

/** Requests for a review; each step says which version it saw. */
@Repository
public class ReviewRequestStore {

    private static final String SELECT =
            """
            select r.*, h.code as household_code
            from campaigns.request_standing r
            left join registry.pub_household h on h.id = r.household_id
            """;

    private static final String WANTED =
            """
            where r.unit_id = any (:units) and (cast(:states as text[]) is null or r.state = any (:states))
                and (:words = '' or platform.fold(concat_ws(' ', r.full_name, r.address, r.phone, h.code)) || ' ' || lower(r.reference)
                    like '%' || platform.fold(:words) || '%')
            """;

    private static final String CHANGED = " version = version + 1 where id = :id and version = :version";

    private final JdbcClient jdbc;

    ReviewRequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param once of the form by which it was sent */
    public void add(ReviewRequest it, UUID once) {
        jdbc.sql(
                        """
                        insert into campaigns.review_request (id, reference, once, channel, unit_id, village_id, received_on, due_on,
                            basis, basis_verified, wish, full_name, born_in, national_id, phone, address, persons, circumstances)
                        values (:id, :reference, :once, :channel, :unit, cast(:village as uuid), :received, :due, :basis, :verified,
                            :wish, :name, cast(:born as int), cast(:number as text), :phone, :address, cast(:persons as int), :story)
                        """)
                .param("id", it.id().value())
                .param("reference", it.reference().code())
                .param("once", once)
                .param("channel", it.channel().name())
                .param("unit", it.unit().value())
                .param("village", it.asked().village() == null ? null : it.asked().village().value())
                .param("received", it.receivedOn())
                .param("due", it.due().day())
                .param("basis", it.due().basis())
                .param("verified", it.due().verified())
                .param("wish", it.asked().wish().name())
                .param("name", it.asked().fullName())
                .param("born", number(it.asked().bornIn()))
                .param("number", it.asked().nationalId().isEmpty() ? null : it.asked().nationalId())
                .param("phone", it.asked().phone())
                .param("address", it.asked().address())
                .param("persons", number(it.asked().persons()))
                .param("story", it.asked().circumstances())
                .update();
    }

    public Optional<Reference> sentBefore(UUID once) {
        return jdbc.sql("select reference from campaigns.review_request where once = ?")
                .param(once)
                .query((row, _) -> new Reference(row.getString(1)))
                .optional();
    }

    public Optional<ReviewRequest> find(ReviewRequestId id) {
        return jdbc.sql(SELECT + "where r.id = ?").param(id.value()).query((row, _) -> request(row)).optional();
    }

    public Optional<ReviewRequest> find(Reference reference) {
        return jdbc.sql(SELECT + "where r.reference = ?").param(reference.code()).query((row, _) -> request(row)).optional();
    }

    /** Those of a household, the latest first. */
    public List<ReviewRequest> of(HouseholdId household) {
        return jdbc.sql(SELECT + "where r.household_id = ? order by r.received_on desc, r.recorded_at desc")
                .param(household.value())
                .query((row, _) -> request(row))
                .list();
    }

    /** @param states absent for all; the earliest deadline first */
    public List<ReviewRequest> page(
            Collection<UnitId> units, @Nullable Collection<RequestState> states, String words, int offset, int limit) {
        return asked(SELECT + WANTED + " order by r.due_on, r.recorded_at, r.id offset :offset limit :limit", units, states, words)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> request(row))
                .list();
    }

    public int count(Collection<UnitId> units, @Nullable Collection<RequestState> states, String words) {
        return asked("select count(*) from (" + SELECT + WANTED + ") r", units, states, words).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec asked(
            String sql, Collection<UnitId> units, @Nullable Collection<RequestState> states, String words) {
        return jdbc.sql(sql)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("states", states == null ? null : states.stream().map(Enum::name).toArray(String[]::new))
                .param("words", words.strip().replace("-", ""));
    }

    /** @param late how many of them were due before today */
    public record Count(int open, int late) {}

    /**
     * In all communes of the caller.
     *
     * @param states open ones
     */
    public Count count(Collection<RequestState> states, LocalDate today) {
        return jdbc.sql(
                        """
                        select count(*) as open, count(*) filter (where due_on < :today) as late
                        from campaigns.request_standing
                        where withdrawn_on is null and refusal_number is null and state = any (:states)
                        """)
                .param("today", today)
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .query((row, _) -> new Count(row.getInt("open"), row.getInt("late")))
                .single();
    }

    /** @param entry absent until it is listed @return false if somebody changed it since */
    public boolean know(ReviewRequest it, HouseholdId household, @Nullable EntryId entry) {
        return step("household_id = :household, entry_id = cast(:entry as uuid), refused_because = null, refused_by = null", it)
                .param("household", household.value())
                .param("entry", entry == null ? null : entry.value())
                .update() == 1;
    }

    public boolean prepareRefusal(ReviewRequest it, String because) {
        return step("refused_because = :because, refused_by = platform.caller(), entry_id = null", it)
                .param("because", because)
                .update() == 1;
    }

    public boolean takeRefusalBack(ReviewRequest it) {
        return step("refused_because = null, refused_by = null", it).update() == 1;
    }

    public boolean sign(ReviewRequest it, String number, LocalDate on) {
        return step("refusal_number = :number, refusal_on = :on, refusal_signed_by = platform.caller()", it)
                .param("number", number)
                .param("on", on)
                .update() == 1;
    }

    public boolean withdraw(ReviewRequest it, LocalDate on, String because) {
        return step("refused_because = null, refused_by = null, withdrawn_on = :on, withdrawn_because = :because", it)
                .param("on", on)
                .param("because", because)
                .update() == 1;
    }

    /** Those that are on the list by this entry, whose household has left it by its own wish. */
    public void withdraw(EntryId entry, LocalDate on) {
        jdbc.sql(
                        """
                        update campaigns.review_request set withdrawn_on = :on, withdrawn_because = '', version = version + 1
                        where entry_id = :entry and withdrawn_on is null and refusal_number is null
                        """)
                .param("on", on)
                .param("entry", entry.value())
                .update();
    }

    private JdbcClient.StatementSpec step(String columns, ReviewRequest it) {
        return jdbc.sql("update campaigns.review_request set " + columns + "," + CHANGED)
                .param("id", it.id().value())
                .param("version", it.version());
    }

    private static @Nullable Integer number(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    private static ReviewRequest request(ResultSet row) throws SQLException {
        return new ReviewRequest(
                new ReviewRequestId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                Channel.valueOf(row.getString("channel")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("received_on", LocalDate.class),
                new Due(row.getObject("due_on", LocalDate.class), row.getString("basis"), row.getBoolean("basis_verified")),
                said(row),
                RequestState.valueOf(row.getString("state")),
                found(row),
                refusal(row),
                row.getString("withdrawn_because"),
                row.getInt("version"));
    }

    private static Asked said(ResultSet row) throws SQLException {
        var village = row.getObject("village_id", UUID.class);
        return new Asked(
                Wish.valueOf(row.getString("wish")),
                village == null ? null : new UnitId(village),
                row.getString("full_name"),
                Objects.toString(row.getObject("born_in"), ""),
                Objects.toString(row.getString("national_id"), ""),
                row.getString("phone"),
                row.getString("address"),
                Objects.toString(row.getObject("persons"), ""),
                row.getString("circumstances"));
    }

    private static Found found(ResultSet row) throws SQLException {
        var household = row.getObject("household_id", UUID.class);
        if (household == null) return Found.NOTHING;
        var entry = row.getObject("entry_id", UUID.class);
        var campaign = row.getObject("campaign_id", UUID.class);
        var state = row.getString("entry_state");
        return new Found(
                new HouseholdId(household),
                Objects.toString(row.getString("household_code"), ""),
                entry == null ? null : new EntryId(entry),
                campaign == null ? null : new CampaignId(campaign),
                state == null ? null : EntryState.valueOf(state));
    }

    private static @Nullable Refusal refusal(ResultSet row) throws SQLException {
        var because = row.getString("refused_because");
        if (because == null) return null;
        var by = row.getObject("refused_by", UUID.class);
        return new Refusal(
                because,
                by == null ? null : new UserId(by),
                row.getString("refusal_number"),
                row.getObject("refusal_on", LocalDate.class));
    }
}
